package fairwell.log.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import fairwell.log.EventLogProperties;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.env.SystemEnvironmentPropertySource;

/** An empty variable keeps the default, whatever it is of; another one counts. */
class EmptyIsUnsetTest {

  private static final String VARIABLES =
      StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME;

  @Test
  void anEmptyVariableIsNotSet() {
    StandardEnvironment environment =
        processed(
            Map.of(
                "FAIRWELL_LOG_URL", "",
                "FAIRWELL_KEYS_URL", " ",
                "FAIRWELL_KEYS_MASTERKEYFILE", "",
                "FAIRWELL_LOG_READERS", "",
                "FAIRWELL_ACCESS_SCIM_URL", "",
                "FAIRWELL_DATA", "elsewhere"));
    assertThat(environment.containsProperty("fairwell.access.scim.url")).isFalse();
    EventLogProperties bound =
        Binder.get(environment).bind("fairwell", EventLogProperties.class).get();
    assertThat(bound.logUrl()).startsWith("jdbc:sqlite:elsewhere");
    assertThat(bound.keysUrl()).startsWith("jdbc:sqlite:elsewhere");
    assertThat(bound.masterKeyFile()).hasToString("elsewhere/master.key");
    assertThat(bound.log().readers()).isEqualTo(4);
  }

  @Test
  void theVariablesOfOthersAreLeftAlone() {
    StandardEnvironment environment = processed(Map.of("SERVER_ADDRESS", ""));
    assertThat(environment.getProperty("SERVER_ADDRESS")).isEmpty();
  }

  /** Without it an empty address would be taken for one. */
  @Test
  void thatItIsNeededIsNoticed() {
    StandardEnvironment environment = with(Map.of("FAIRWELL_LOG_URL", "", "FAIRWELL_DATA", "d"));
    assertThat(
            Objects.requireNonNull(
                    Binder.get(environment).bind("fairwell", EventLogProperties.class).get())
                .logUrl())
        .isEmpty();
  }

  private static StandardEnvironment processed(Map<String, Object> variables) {
    StandardEnvironment environment = with(variables);
    new EmptyIsUnset().postProcessEnvironment(environment, new SpringApplication());
    return environment;
  }

  private static StandardEnvironment with(Map<String, Object> variables) {
    StandardEnvironment environment = new StandardEnvironment();
    environment
        .getPropertySources()
        .replace(VARIABLES, new SystemEnvironmentPropertySource(VARIABLES, variables));
    return environment;
  }
}
