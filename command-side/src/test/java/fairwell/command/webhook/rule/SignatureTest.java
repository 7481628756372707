package fairwell.command.webhook.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.standardwebhooks.Webhook;
import com.standardwebhooks.exceptions.WebhookVerificationException;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Held against the library of Standard Webhooks. */
class SignatureTest {

  private static final String BODY = "{\"test\":\"离职\"}";

  private final WebhookSecret one = fresh();
  private final WebhookSecret other = fresh();
  private final Instant now = Instant.now();

  @Test
  void isTheSignatureOfTheLibrary() throws Exception {
    assertThat(sign(List.of(one)))
        .isEqualTo(new Webhook(one.shown()).sign("id-1", now.getEpochSecond(), BODY));
  }

  @Test
  void isVerifiedWithEachOfSeveralSecretsAndWithNoOther() {
    String signatures = sign(List.of(one, other));

    assertThatCode(() -> verify(one, BODY, signatures)).doesNotThrowAnyException();
    assertThatCode(() -> verify(other, BODY, signatures)).doesNotThrowAnyException();
    assertThatThrownBy(() -> verify(fresh(), BODY, signatures))
        .isInstanceOf(WebhookVerificationException.class);
  }

  @Test
  void isNotTheSignatureOfAnotherBody() {
    assertThatThrownBy(() -> verify(one, BODY + " ", sign(List.of(one))))
        .isInstanceOf(WebhookVerificationException.class);
  }

  @Test
  void aSecretIsLongEnoughAndPrintsNowhere() {
    assertThat(one.bytes()).hasSize(32);
    assertThat(one.shown()).startsWith("whsec_").isNotEqualTo(other.shown());
    assertThat(one.toString()).doesNotContain(one.shown().substring(6));
  }

  private static WebhookSecret fresh() {
    byte[] key = new byte[WebhookSecret.BYTES];
    new SecureRandom().nextBytes(key);
    return WebhookSecret.of(key);
  }

  private String sign(List<WebhookSecret> secrets) {
    return Signature.of("id-1", now, BODY.getBytes(StandardCharsets.UTF_8), secrets);
  }

  private void verify(WebhookSecret secret, String body, String signatures) throws Exception {
    new Webhook(secret.shown())
        .verify(
            body,
            Map.of(
                "webhook-id",
                List.of("id-1"),
                "webhook-timestamp",
                List.of(String.valueOf(now.getEpochSecond())),
                "webhook-signature",
                List.of(signatures)));
  }
}
