package fairwell.standalone.api;

import static org.assertj.core.api.Assertions.assertThat;

import fairwell.kernel.calendar.FeedAddress;
import fairwell.kernel.event.FairwellEvent;
import fairwell.kernel.event.audit.PersonalDataRead;
import fairwell.kernel.event.calendar.CalendarFeedOpened;
import fairwell.kernel.id.CaseId;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.EntityExchangeResult;
import tools.jackson.databind.JsonNode;

/** A calendar program reads under an address alone, as long as that is one. */
class CalendarFeedApiTest extends LiveFairwell {

  private static final String FEED = "/api/v1/calendar-feed";

  @Test
  void aProgramReadsWithTheAddressAloneAndAsksOnlyForWhatIsNew() {
    String id = dated("BJ-CAL", false);
    String path = opened("hr");
    EntityExchangeResult<byte[]> read = read(path);
    HttpHeaders headers = read.getResponseHeaders();
    assertThat(read.getStatus().value()).isEqualTo(200);
    assertThat(headers.getContentType()).hasToString("text/calendar;charset=UTF-8");
    assertThat(headers.getCacheControl()).contains("private").doesNotContain("public");
    assertThat(headers.getFirst("Referrer-Policy")).isEqualTo("no-referrer");
    assertThat(CalendarLines.of(read, id, "LEGAL_END"))
        .contains("DTSTART;VALUE=DATE:20300105", "CLASS:PUBLIC", "STATUS:CONFIRMED")
        .anyMatch(line -> line.startsWith("SUMMARY:") && line.contains(id.substring(0, 10)));

    String tag = Objects.requireNonNull(headers.getETag());
    for (String known : List.of(tag, "W/" + tag)) {
      client
          .get()
          .uri(path)
          .header("If-None-Match", known)
          .exchange()
          .expectStatus()
          .isEqualTo(304);
    }
    client.head().uri(path).exchange().expectStatus().isOk();
  }

  @Test
  void theSecretIsShownOnceAndStoredNowhere() {
    String key = UUID.randomUUID().toString();
    Answer first = open("legal", key);
    Answer again = open("legal", key);
    String secret = first.text("path").replace(FeedAddress.BELOW, "").replace(".ics", "");
    assertThat(secret).hasSize(43);
    assertThat(first.status()).isEqualTo(201);
    assertThat(again.json().path("replayed").asBoolean()).isTrue();
    assertThat(again.json().path("path").isNull()).isTrue();
    assertThat(again.json().toString()).doesNotContain(secret);
    assertThat(standing("legal", first).toString()).doesNotContain(secret);
    assertThat(events(0).toString())
        .contains(CalendarFeedOpened.class.getSimpleName())
        .doesNotContain(secret);
  }

  @Test
  void whatIsNoAddressIsAnsweredAlikeWhateverTheCause() {
    String replaced = opened("finance");
    String revoked = opened("finance");
    assertThat(read(revoked).getStatus().value()).isEqualTo(200);
    done("finance", FEED + "/revoke", Map.of());
    settled("finance");
    String never = FeedAddress.BELOW + "A".repeat(43) + ".ics";
    for (String path : List.of(replaced, revoked, never, FeedAddress.BELOW + "x.ics")) {
      EntityExchangeResult<byte[]> answer = read(path);
      String body = text(answer);
      assertThat(answer.getStatus().value()).as(path).isEqualTo(404);
      assertThat(body.replaceAll("\"traceId\":\"[^\"]*\"", ""))
          .isEqualTo(text(read(never)).replaceAll("\"traceId\":\"[^\"]*\"", ""))
          .doesNotContain(path.substring(FeedAddress.BELOW.length()));
    }
    assertThat(post("finance", FEED + "/renew", Map.of()).status()).isEqualTo(404);
    assertThat(post("finance", FEED + "/revoke", Map.of()).status()).isEqualTo(409);
  }

  @Test
  void aRenewalKeepsTheAddress() {
    String path = opened("approver");
    done("approver", FEED + "/renew", Map.of());
    assertThat(settled("approver").path("open").asBoolean()).isTrue();
    assertThat(read(path).getStatus().value()).isEqualTo(200);
  }

  @Test
  void beforeNoticeADayOfAConfidentialCaseIsPrivateAndNeutral() {
    String id = dated("BJ-CAL", true);
    String path = opened("hr");
    EntityExchangeResult<byte[]> before = read(path);
    assertThat(CalendarLines.of(before, id, "LEGAL_END"))
        .contains("CLASS:PRIVATE", "SUMMARY:Fairwell appointment")
        .filteredOn(line -> line.startsWith("DESCRIPTION"))
        .as("of the reminder")
        .containsExactly("DESCRIPTION:Fairwell appointment");
    assertThat(CalendarLines.unfolded(before)).doesNotContain(id, id.substring(0, 10));

    notice(id);
    assertThat(CalendarLines.of(read(path), id, "LEGAL_END"))
        .contains("CLASS:PUBLIC")
        .anyMatch(line -> line.startsWith("SUMMARY:Legal end of employment"));
  }

  @Test
  void aConfidentialCaseIsInNoCalendarOfWhoMayNotReadIt() {
    String id = dated("BJ-CAL", true);
    String path = opened("manager");
    assertThat(CalendarLines.of(read(path), id, "LEGAL_END")).isEmpty();
    notice(id);
    assertThat(CalendarLines.of(read(path), id, "LEGAL_END")).isNotEmpty();
  }

  @Test
  void ofACaseThatIsCalledOffTheDaysAreCancelled() {
    String id = dated("BJ-CAL", false);
    String path = opened("hr");
    JsonNode off =
        done(
            "hr",
            "/api/v1/cases/" + id + "/rescind-case",
            Map.of("cause", "NO_LONGER_INTENDED", "reason", "留下"));
    reached(off);
    assertThat(CalendarLines.of(read(path), id, "LEGAL_END"))
        .contains("STATUS:CANCELLED")
        .noneMatch(line -> line.startsWith("BEGIN:VALARM"));
  }

  @Test
  void readingIsRecordedOnceInAWhile() {
    String id = dated("BJ-CAL", false);
    String employee = employeeOf(id);
    String path = opened("negotiator");
    long before = log.head();
    assertThat(read(path).getStatus().value()).isEqualTo(200);
    assertThat(read(path).getStatus().value()).isEqualTo(200);
    assertThat(
            events(before).stream()
                .filter(PersonalDataRead.class::isInstance)
                .map(PersonalDataRead.class::cast)
                .filter(read -> read.about().equals("calendar/negotiator"))
                .filter(read -> read.subjects().contains(employee)))
        .singleElement()
        .extracting(PersonalDataRead::purpose)
        .isEqualTo("api.calendar");
  }

  @Test
  void anOperatorRevokesTheFeedOfAnybodyAndNobodyElseDoes() {
    String path = opened("auditor");
    String revoke = "/api/v1/calendar-feeds/auditor/revoke";
    assertThat(post("hr", revoke, Map.of()).status()).isEqualTo(403);
    assertThat(read(path).getStatus().value()).isEqualTo(200);
    reached(done("operator", revoke, Map.of()));
    assertThat(read(path).getStatus().value()).isEqualTo(404);
    assertThat(post("operator", revoke, Map.of()).status()).isEqualTo(409);
  }

  @ParameterizedTest
  @ValueSource(strings = {"employee", "operator"})
  void whoDoesNotWorkWithCasesHasNone(String account) {
    assertThat(open(account, UUID.randomUUID().toString()).status()).isEqualTo(403);
    assertThat(get(account, FEED).status()).isEqualTo(403);
  }

  @Test
  void aBadRequestSaysWhatWouldBeRight() {
    Answer wrong = post("hr", FEED, Map.of("language", "LATIN"));
    assertThat(wrong.status()).isEqualTo(400);
    assertThat(wrong.json().toString()).contains("/language", "one of ZH, EN");
    assertThat(post("hr", FEED, Map.of("language", "ZH", "holder", "x")).status()).isEqualTo(400);
  }

  private String dated(String unit, boolean confidential) {
    String id = newCase(unit, confidential);
    long position = changed(id, 5);
    get("hr", "/api/v1/cases/" + id + "?minPosition=" + position);
    return id;
  }

  private void notice(String id) {
    for (String[] step :
        new String[][] {
          {"hr", "submit-case"}, {"approver", "approve-case"}, {"finance", "approve-case"}
        }) {
      post(step[0], "/api/v1/cases/" + id + "/" + step[1], Map.of());
    }
    reached(
        done(
            "hr",
            "/api/v1/cases/" + id + "/give-notice",
            Map.of("noticeOn", "2026-01-05", "channel", "letter")));
  }

  private String opened(String account) {
    Answer answer = open(account, UUID.randomUUID().toString());
    assertThat(answer.status()).as("%s", answer.json()).isEqualTo(201);
    reached(answer.json());
    return answer.text("path");
  }

  private Answer open(String account, String key) {
    return Answer.of(
        posting(account, FEED, key)
            .contentType(MediaType.APPLICATION_JSON)
            .bodyValue(Map.of("language", "EN"))
            .exchange());
  }

  private JsonNode standing(String account, Answer after) {
    return get(account, FEED + "?minPosition=" + after.json().path("position").asLong()).json();
  }

  private JsonNode settled(String account) {
    return get(account, FEED + "?minPosition=" + log.head()).json();
  }

  private void reached(JsonNode receipt) {
    assertThat(get("hr", FEED + "?minPosition=" + receipt.path("position").asLong()).status())
        .isEqualTo(200);
  }

  private EntityExchangeResult<byte[]> read(String path) {
    return client
        .get()
        .uri(URI.create("http://localhost:" + port + path))
        .exchange()
        .expectBody()
        .returnResult();
  }

  private String employeeOf(String id) {
    return get("hr", "/api/v1/cases/" + new CaseId(id).value())
        .json()
        .at("/summary/scope/employeeId")
        .asString();
  }

  private List<FairwellEvent> events(long after) {
    List<FairwellEvent> all = new ArrayList<>();
    log.read(after, log.head(), 500, recorded -> all.add(recorded.event()));
    return all;
  }

  private static String text(EntityExchangeResult<byte[]> answer) {
    byte[] body = answer.getResponseBody();
    return body == null ? "" : new String(body, StandardCharsets.UTF_8);
  }
}
