package fairwell.standalone.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fairwell.kernel.event.Recorded;
import java.time.Duration;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.HttpMethod;
import tools.jackson.databind.JsonNode;

/** What an operator does to the documents: look, make anew, work on dead letters. */
class OperationsTest extends LiveFairwell {

  private static final String DOCUMENTS = "/api/v1/operations/documents";
  private static final String LETTERS = DOCUMENTS + "/dead-letters";

  @AfterEach
  void stumbleNoMore() {
    Stumbling.OVER.clear();
  }

  @Test
  void aRebuildShowsItsProgressAndGivesTheSameAnswers() {
    String id = newCase("REBUILT", false);
    JsonNode before = get("hr", "/api/v1/cases/" + id + "/timeline").json();

    assertThat(operate(HttpMethod.POST, DOCUMENTS + "/rebuild").status()).isEqualTo(202);

    Set<String> phases = new HashSet<>();
    await("the rebuild")
        .atMost(Duration.ofSeconds(60))
        .pollInterval(Duration.ofMillis(5))
        .until(() -> {
          JsonNode status = get("operator", DOCUMENTS).json();
          phases.add(status.path("phase").asString());
          assertThat(status.path("progress").asDouble(-1)).isBetween(0.0, 1.0);
          Answer asked = get("hr", "/api/v1/cases/" + id + "/timeline");
          if (asked.status() == 503) {
            assertThat(asked.text("code")).isEqualTo("documents-rebuilding");
            assertThat(asked.whole().getResponseHeaders().getFirst("Retry-After")).isNotBlank();
          }
          return status.path("phase").asString().equals("LIVE");
        });
    assertThat(phases).contains("LIVE");
    assertThat(get("hr", "/api/v1/cases/" + id + "/timeline").json()).isEqualTo(before);
  }

  @Test
  void aDeadLetterIsListedTriedAgainAndGivenUp() {
    String id = newCase("LETTERS", false);
    Stumbling.OVER.add(id);
    long position = changed(id, 1);
    get("hr", "/api/v1/cases/" + id + "?minPosition=" + position);

    JsonNode letter = letterOf(id);
    String path = LETTERS + "/" + letter.path("id").asString();
    assertThat(letter.path("slice").asString()).isEqualTo(Stumbling.NAME);
    assertThat(letter.path("event").asString()).isEqualTo("offboarding.CaseDatesSet");
    assertThat(letter.path("position").asLong()).isPositive();
    assertThat(letter.path("state").asString()).isEqualTo("HELD");
    assertThat(get("operator", DOCUMENTS).json().path("heldBack").asInt()).isEqualTo(1);

    Answer again = operate(HttpMethod.POST, path + "/retry");
    assertThat(again.status()).as("%s", again.json()).isEqualTo(200);
    assertThat(again.json().path("goesOn").asBoolean(true)).isFalse();

    Answer given = operate(HttpMethod.DELETE, path);
    assertThat(given.json().path("goesOn").asBoolean()).isTrue();
    assertThat(letterOf(id).path("state").asString()).isEqualTo("DISCARDED");
    assertThat(get("operator", DOCUMENTS).json().path("heldBack").asInt()).isZero();
  }

  @Test
  void aCorrectedViewGoesOnWhenTriedAgain() {
    String id = newCase("LETTERS", false);
    Stumbling.OVER.add(id);
    long position = changed(id, 1);
    get("hr", "/api/v1/cases/" + id + "?minPosition=" + position);
    String path = LETTERS + "/" + letterOf(id).path("id").asString();

    Stumbling.OVER.clear();

    assertThat(operate(HttpMethod.POST, path + "/retry").json().path("goesOn").asBoolean())
        .isTrue();
    assertThat(letterOf(id).isMissingNode()).isTrue();
    assertThat(operate(HttpMethod.POST, path + "/retry").text("code"))
        .isEqualTo("unknown-dead-letter");
    assertThat(operate(HttpMethod.DELETE, path).status()).isEqualTo(404);
  }

  @ParameterizedTest
  @ValueSource(strings = {"hr", "legal", "auditor", "manager", "employee", "finance"})
  void operationsAreForOperators(String account) {
    assertThat(get(account, DOCUMENTS).status()).isEqualTo(403);
    assertThat(get(account, LETTERS).text("code")).isEqualTo("forbidden");
    assertThat(send(account, HttpMethod.POST, DOCUMENTS + "/rebuild").status()).isEqualTo(403);
    assertThat(send(account, HttpMethod.DELETE, LETTERS + "/x").status()).isEqualTo(403);
  }

  @Test
  void anOperatorReadsNoCase() {
    String id = newCase("OPERATED", false);
    for (String path :
        java.util.List.of("", "/" + id, "/" + id + "/timeline", "/" + id + "/settlement")) {
      assertThat(get("operator", "/api/v1/cases" + path).status()).isEqualTo(403);
    }
    assertThat(get("operator", "/api/v1/audit").status()).isEqualTo(403);
    assertThat(get("operator", "/api/v1/live/cases").status()).isEqualTo(403);
    assertThat(get("operator", "/api/v1/counts/cases").status()).isEqualTo(403);
  }

  private JsonNode letterOf(String id) {
    Set<String> events =
        log.readStream(id).stream().map(Recorded::eventId).collect(Collectors.toSet());
    for (JsonNode letter : get("operator", LETTERS).json()) {
      if (events.contains(letter.path("eventId").asString())) {
        assertThat(letter.toString()).as("an operator knows of no case").doesNotContain(id);
        return letter;
      }
    }
    return get("operator", LETTERS).json().path("none");
  }

  private Answer operate(HttpMethod method, String path) {
    return send("operator", method, path);
  }

  private Answer send(String account, HttpMethod method, String path) {
    return Answer.of(
        client
            .method(method)
            .uri(path)
            .headers(headers -> headers.setBearerAuth(token(account)))
            .header("Accept-Language", "en")
            .exchange());
  }
}
