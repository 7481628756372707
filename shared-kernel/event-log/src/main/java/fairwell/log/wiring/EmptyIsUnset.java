package fairwell.log.wiring;

import java.util.HashMap;
import java.util.Map;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.Ordered;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MutablePropertySources;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.env.SystemEnvironmentPropertySource;

/**
 * A variable of ours that is empty, as {@code FAIRWELL_KEYS_URL=} in a file of variables leaves it,
 * is one that is not set: addresses, files and switches alike keep their defaults. Runs before
 * Spring Boot notes where each variable comes from.
 */
public final class EmptyIsUnset implements EnvironmentPostProcessor, Ordered {

  private static final String NAME = StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME;
  private static final String OURS = "FAIRWELL_";

  @Override
  public int getOrder() {
    return HIGHEST_PRECEDENCE;
  }

  @Override
  public void postProcessEnvironment(
      ConfigurableEnvironment environment, SpringApplication application) {
    MutablePropertySources sources = environment.getPropertySources();
    if (sources.get(NAME) instanceof SystemEnvironmentPropertySource variables) {
      Map<String, Object> set = new HashMap<>(variables.getSource());
      set.entrySet()
          .removeIf(one -> one.getKey().startsWith(OURS) && one.getValue().toString().isBlank());
      sources.replace(NAME, new SystemEnvironmentPropertySource(NAME, set));
    }
  }
}
