package fairwell.command.api;

import static org.assertj.core.api.Assertions.assertThat;

import fairwell.command.signing.Macs;
import fairwell.command.signing.SigningWork;
import fairwell.command.signing.VendorServer;
import fairwell.papers.signing.LocalAuthority;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.reactive.server.WebTestClient;

/** A signing provider at the door of the real command side. */
@TestPropertySource(
    properties = {
      "fairwell.signing.provider=esign",
      "fairwell.signing.esign.url=http://127.0.0.1:9",
      "fairwell.signing.allow-local=true",
      "fairwell.signing.experimental=true",
      "fairwell.signing.esign.auto-sign=true",
      "fairwell.signing.esign.app-id=7438000001",
      "fairwell.signing.esign.app-secret=5c1d9b0e7f"
    })
class SigningApiTest extends LiveApi {

  private static final String DOOR = "/api/v1/signing/esign";
  private static final byte[] BODY =
      VendorServer.recorded("esign/flow-complete.json").getBytes(StandardCharsets.UTF_8);

  @Autowired private SigningWork work;

  @DynamicPropertySource
  static void trust(DynamicPropertyRegistry registry) throws Exception {
    Path pem = trusted();
    registry.add("fairwell.signing.trust", pem::toString);
  }

  private static Path trusted() throws IOException, GeneralSecurityException {
    Path folder = Files.createTempDirectory("trust");
    byte[] certificate =
        LocalAuthority.readOrCreate(
                folder.resolve("authority.key"), new SecureRandom(), InstantSource.system())
            .certificate()
            .getEncoded();
    return Files.writeString(
        folder.resolve("trust.pem"),
        "-----BEGIN CERTIFICATE-----\n"
            + Base64.getMimeEncoder().encodeToString(certificate)
            + "\n-----END CERTIFICATE-----\n");
  }

  @Test
  void aSignedCallIsThankedForAsOftenAsItComes() {
    assertThat(work).isNotNull();
    call(Instant.now(), BODY, "5c1d9b0e7f")
        .expectStatus()
        .isOk()
        .expectBody()
        .jsonPath("$.code")
        .isEqualTo("200");
    call(Instant.now(), BODY, "5c1d9b0e7f").expectStatus().isOk();
  }

  @Test
  void aCallThatIsNotSignedOrOldLearnsNothingButThat() {
    call(Instant.now(), BODY, "another secret")
        .expectStatus()
        .isUnauthorized()
        .expectBody()
        .jsonPath("$.code")
        .isEqualTo("sender-not-proven");
    call(Instant.now().minus(Duration.ofHours(1)), BODY, "5c1d9b0e7f")
        .expectStatus()
        .isUnauthorized();
    call(Instant.now(), new byte[70_000], "5c1d9b0e7f").expectStatus().isEqualTo(413);
  }

  @Test
  void theDoorOfAnotherProviderIsNotThere() {
    client
        .post()
        .uri("/api/v1/signing/fasc")
        .contentType(MediaType.APPLICATION_JSON)
        .bodyValue("{}")
        .exchange()
        .expectStatus()
        .isNotFound();
  }

  private WebTestClient.ResponseSpec call(Instant at, byte[] body, String secret) {
    String timestamp = Long.toString(at.toEpochMilli());
    byte[] before = timestamp.getBytes(StandardCharsets.UTF_8);
    byte[] signed = Arrays.copyOf(before, before.length + body.length);
    System.arraycopy(body, 0, signed, before.length, body.length);
    return client
        .post()
        .uri(DOOR)
        .contentType(MediaType.APPLICATION_JSON)
        .header("X-Tsign-Open-App-Id", "7438000001")
        .header("X-Tsign-Open-TIMESTAMP", timestamp)
        .header("X-Tsign-Open-SIGNATURE-ALGORITHM", "hmac-sha256")
        .header(
            "X-Tsign-Open-SIGNATURE",
            Macs.hex(Macs.hmacSha256(secret.getBytes(StandardCharsets.UTF_8), signed)))
        .bodyValue(body)
        .exchange();
  }
}
