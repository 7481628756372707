package fairwell.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.boot.context.config.ConfigDataEnvironmentPostProcessor;
import org.springframework.core.env.StandardEnvironment;

/** Demo accounts are no business of the network; a real issuer's are. */
class ListensHereOnlyTest {

  @Test
  void withDemoAccountsOnlyThisMachineIsHeard() {
    assertThat(settings().getProperty("server.address")).isEqualTo("127.0.0.1");
    assertThat(settings().getProperty("fairwell.local-issuer.enabled")).isEqualTo("true");
  }

  @Test
  void inProductionTheAddressIsTheOperatorsChoice() {
    assertThat(settings("prod").getProperty("server.address")).isNull();
    assertThat(settings("prod").getProperty("fairwell.local-issuer.enabled")).isNull();
  }

  private static StandardEnvironment settings(String... profiles) {
    var environment = new StandardEnvironment();
    environment.setActiveProfiles(profiles);
    ConfigDataEnvironmentPostProcessor.applyTo(environment);
    return environment;
  }
}
