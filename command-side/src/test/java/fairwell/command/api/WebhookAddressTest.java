package fairwell.command.api;

import fairwell.kernel.access.Role;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** As it is set up by default, nothing leads inside. */
class WebhookAddressTest extends LiveApi {

  @Test
  void whileNobodyKnowsWhereTheLinksLeadNothingIsRegistered() {
    post(
            "/api/v1/webhooks",
            Role.OPERATOR,
            Map.of(
                "url",
                "https://8.8.8.8/x",
                "eventTypes",
                List.of("fairwell.offboarding.CaseClosed.v1")))
        .expectStatus()
        .isEqualTo(409)
        .expectBody()
        .jsonPath("$.code")
        .isEqualTo("public-url-not-set");
  }

  @ParameterizedTest
  @CsvSource({
    "http://hr.example.com/, url-not-https",
    "https://localhost/, url-not-public",
    "https://127.0.0.1:8080/, url-not-public",
    "https://10.0.0.1/, url-not-public",
    "https://169.254.169.254/latest/meta-data/, url-not-public",
    "https://[::1]/, url-not-public"
  })
  void anAddressInsideIsRefused(String url, String code) {
    post(
            "/api/v1/webhooks",
            Role.OPERATOR,
            Map.of("url", url, "eventTypes", List.of("fairwell.offboarding.CaseClosed.v1")))
        .expectStatus()
        .isBadRequest()
        .expectBody()
        .jsonPath("$.code")
        .isEqualTo("webhook-url-refused")
        .jsonPath("$.errors[0].code")
        .isEqualTo(code)
        .jsonPath("$.errors[0].pointer")
        .isEqualTo("/url");
  }
}
