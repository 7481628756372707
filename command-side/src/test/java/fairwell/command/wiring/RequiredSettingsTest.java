package fairwell.command.wiring;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.springframework.mock.env.MockEnvironment;

class RequiredSettingsTest {

  @Test
  void namesEverythingMissingAtOnce() {
    assertThatThrownBy(() -> RequiredSettings.check(new MockEnvironment()))
        .isInstanceOf(MissingSettings.class)
        .hasMessageContaining("jwt.issuer-uri")
        .hasMessageContaining("jwt.audiences");
  }

  @Test
  void anEmptyValueIsNoValue() {
    MockEnvironment environment = complete();
    environment.setProperty("spring.security.oauth2.resourceserver.jwt.issuer-uri", " ");

    assertThatThrownBy(() -> RequiredSettings.check(environment))
        .hasMessageContaining("jwt.issuer-uri")
        .message()
        .doesNotContain("audiences");
  }

  @Test
  void isSatisfiedWhenAllAreSet() {
    assertThatCode(() -> RequiredSettings.check(complete())).doesNotThrowAnyException();
  }

  private static MockEnvironment complete() {
    return new MockEnvironment()
        .withProperty(
            "spring.security.oauth2.resourceserver.jwt.issuer-uri", "https://issuer.example")
        .withProperty("spring.security.oauth2.resourceserver.jwt.audiences[0]", "fairwell");
  }
}
