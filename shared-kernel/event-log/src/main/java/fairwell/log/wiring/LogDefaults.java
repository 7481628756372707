package fairwell.log.wiring;

import java.util.Map;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/**
 * The settings Axon needs to be well-behaved here, in one place and weaker than any other source.
 * Axon Server is used only where somebody asks for it; Axon's timeouts interrupt handlers and leak.
 */
public final class LogDefaults implements EnvironmentPostProcessor {

  static final Map<String, Object> DEFAULTS =
      Map.of(
          "axon.axonserver.enabled", "false",
          "axon.timeout.enabled", "false",
          "axon.update-check.disabled", "true",
          "axon.metrics.micrometer.dimensional", "true",
          "axon.serializer.general", "jackson3",
          "axon.serializer.events", "jackson3",
          "axon.serializer.messages", "jackson3");

  @Override
  public void postProcessEnvironment(
      ConfigurableEnvironment environment, SpringApplication application) {
    // An advertisement of ten lines in every log.
    System.getProperties().putIfAbsent("disable-axoniq-console-message", "true");
    environment.getPropertySources().addLast(new MapPropertySource("fairwell-log", DEFAULTS));
  }
}
