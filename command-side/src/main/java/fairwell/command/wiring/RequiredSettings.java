package fairwell.command.wiring;

import java.util.Map;
import java.util.TreeMap;
import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/**
 * Looks before anything starts whether what has no safe default is set: who issues the tokens, and
 * whom they are for.
 */
@Component
class RequiredSettings implements BeanFactoryPostProcessor {

  private static final String JWT = "spring.security.oauth2.resourceserver.jwt.";
  private static final Map<String, String> REQUIRED =
      Map.of(
          JWT + "issuer-uri", "the issuer whose tokens count, as its tokens name it",
          JWT + "audiences", "the audience a token has to be made for, for example fairwell");

  @Override
  public void postProcessBeanFactory(ConfigurableListableBeanFactory beans) {
    check(beans.getBean(Environment.class));
  }

  static void check(Environment environment) {
    Map<String, String> missing = new TreeMap<>(REQUIRED);
    missing.keySet().removeIf(name -> isSet(environment, name));
    if (!missing.isEmpty()) {
      throw new MissingSettings(missing);
    }
  }

  /** A list may also be given item by item. */
  private static boolean isSet(Environment environment, String name) {
    String value = environment.getProperty(name, environment.getProperty(name + "[0]", ""));
    return !value.isBlank();
  }
}
