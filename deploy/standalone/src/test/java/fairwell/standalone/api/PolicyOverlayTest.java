package fairwell.standalone.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.http.MediaType;
import tools.jackson.databind.JsonNode;

/** An overlay on its way to being law, over HTTP. */
class PolicyOverlayTest extends LiveFairwell {

  private static final String PATH = "/api/v1/policy-overlays";
  private static final String HOURLY = "figure.hourly = 15.00";

  /** Of days that no other test asks about. */
  private static String overlay(String version, String line) {
    return """
    # 更正
    id = cn-bj.minimum-wage.2025
    place = CN-BJ
    topic = minimum-wage
    effectiveFrom = 2031-01-01
    effectiveTo = 2031-02-01
    version = %s
    source = 京人社发〔2030〕1号
    confidence = high
    %s
    """
        .formatted(version, line);
  }

  private Answer propose(String account, String file) {
    return Answer.of(
        posting(account, PATH, UUID.randomUUID().toString())
            .contentType(MediaType.TEXT_PLAIN)
            .bodyValue(file)
            .exchange());
  }

  @Test
  void counselProposesASecondPersonPublishesAndTheTrailKnows() {
    Answer proposed = propose("legal", overlay("2", HOURLY));
    assertThat(proposed.status()).as("%s", proposed.json()).isEqualTo(201);
    String hash = proposed.text("id");
    assertThat(proposed.whole().getResponseHeaders().getLocation()).hasToString(PATH + "/" + hash);
    assertThat(post("legal", PATH + "/" + hash + "/approve-overlay", Map.of()).text("code"))
        .isEqualTo("four-eyes");
    assertThat(post("hr", PATH + "/" + hash + "/approve-overlay", Map.of()).status())
        .isEqualTo(403);

    JsonNode done = done("finance", PATH + "/" + hash + "/approve-overlay", Map.of());
    assertThat(done.path("events").path(0).asString()).isEqualTo("policy.OverlayPublished");
    JsonNode read =
        get("hr", PATH + "/" + hash + "?minPosition=" + done.path("position").asLong()).json();
    assertThat(read.path("standing").asString()).isEqualTo("PUBLISHED");
    assertThat(read.path("proposedBy").asString()).isEqualTo("legal");
    assertThat(read.path("decidedBy").asString()).isEqualTo("finance");
    assertThat(read.path("content").asString()).isEqualTo(overlay("2", HOURLY));
    assertThat(get("employee", PATH).status()).isEqualTo(403);

    JsonNode trail = get("auditor", "/api/v1/audit?event=policy.&limit=200").json().path("items");
    assertThat(trail.valueStream().map(entry -> entry.at("/data/contentHash").asString("")))
        .contains(hash);
    assertThat(propose("legal", overlay("2", HOURLY)).text("code")).isEqualTo("already-done");
  }

  @Test
  void whatIsRejectedIsNoLaw() {
    String hash = propose("legal", overlay("3", HOURLY)).text("id");
    Answer silent = post("approver", PATH + "/" + hash + "/reject-overlay", Map.of());
    assertThat(silent.text("code")).isEqualTo("invalid-body");
    JsonNode done =
        done("approver", PATH + "/" + hash + "/reject-overlay", Map.of("reason", "wrong notice"));
    JsonNode read =
        get("legal", PATH + "/" + hash + "?minPosition=" + done.path("position").asLong()).json();
    assertThat(read.path("standing").asString()).isEqualTo("REJECTED");
    assertThat(read.path("reason").asString()).isEqualTo("wrong notice");
    assertThat(post("finance", PATH + "/" + hash + "/approve-overlay", Map.of()).text("code"))
        .isEqualTo("already-done");
  }

  @Test
  void everyFaultOfAFileIsNamedAndNothingIsWritten() {
    long before = log.head();
    String file = overlay("4", "figure.hourly = a lot").replace("CN-BJ", "Peking");
    Answer refused = propose("legal", file);
    assertThat(refused.status()).isEqualTo(400);
    assertThat(refused.text("code")).isEqualTo("overlay-unsound");
    assertThat(
            refused
                .json()
                .path("errors")
                .valueStream()
                .map(error ->
                    error.path("pointer").asString() + " " + error.path("message").asString()))
        .containsExactly(
            "/place Line 3: place: not a place code.",
            "/figure.hourly Line 10: figure.hourly: not a number.");
    assertThat(refused.json().at("/data/faults/1/line").asInt()).isEqualTo(10);
    assertThat(eventsAfter(before)).containsExactly("CommandRefused");
  }

  @Test
  void aBodyThatIsNoPackIsRefused() {
    assertThat(propose("legal", "").text("code")).isEqualTo("overlay-unsound");
    assertThat(post("legal", PATH, Map.of("content", "x")).text("code"))
        .isEqualTo("content-type-unsupported");
    assertThat(propose("finance", overlay("5", HOURLY)).status()).isEqualTo(403);
    Answer bytes =
        Answer.of(
            posting("legal", PATH, UUID.randomUUID().toString())
                .contentType(MediaType.TEXT_PLAIN)
                .bodyValue(new byte[] {'i', 'd', (byte) 0xff})
                .exchange());
    assertThat(bytes.text("code")).isEqualTo("invalid-body");
    assertThat(post("finance", PATH + "/none/approve-overlay", Map.of()).text("code"))
        .isEqualTo("overlay-unknown");
    assertThat(get("legal", PATH + "/none").text("code")).isEqualTo("overlay-unknown");
  }

  @Test
  void aRepeatedRequestIsAnsweredNotRepeated() {
    String file = overlay("6", HOURLY);
    List<Boolean> replayed =
        List.of(1, 2).stream()
            .map(_ ->
                Answer.of(
                        posting("legal", PATH, "the-same-key")
                            .contentType(MediaType.TEXT_PLAIN)
                            .bodyValue(file)
                            .exchange())
                    .json()
                    .path("replayed")
                    .asBoolean())
            .toList();
    assertThat(replayed).containsExactly(false, true);
  }

  private List<String> eventsAfter(long position) {
    List<String> names = new java.util.ArrayList<>();
    log.read(position, log.head(), 100, one -> names.add(one.event().getClass().getSimpleName()));
    return names;
  }
}
