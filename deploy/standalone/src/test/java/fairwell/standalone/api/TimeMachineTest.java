package fairwell.standalone.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fairwell.kernel.event.Recorded;
import fairwell.kernel.event.audit.PersonalDataRead;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.http.MediaType;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Counsel looks back at a case, tries out what might have been, and leaves nothing behind. */
class TimeMachineTest extends LiveTalks {

  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final String EXPOSURE = "/api/v1/rule-change-exposure";

  private static final String DRAFT =
      """
      id = cn-bj.average-wage.2023
      place = CN-BJ
      topic = average-wage
      effectiveFrom = 2026-10-01
      effectiveTo = 2026-11-01
      version = 7
      source = a notice made for a test
      confidence = high
      figure.dataYear = 2025
      figure.annual = 190000
      figure.monthly = 15833.33
      """;

  @Test
  void aCaseIsShownAsOfItsEventsAndTheDifferenceIsToldInWords() {
    String id = inTalks("MOMENT");
    List<Recorded> stream = log.readStream(id);
    long first = stream.getFirst().position();
    long last = stream.getLast().position();
    String asOf = "/api/v1/cases/" + id + "/as-of";

    JsonNode opened = get("legal", asOf + "?position=" + first).json();
    assertThat(opened.at("/point/event").asString()).isEqualTo("offboarding.CaseOpened");
    assertThat(opened.at("/file/summary/stage").asString()).isEqualTo("DRAFT");
    assertThat(opened.at("/settlement/versions").size()).isZero();
    assertThat(opened.at("/links/previous").isMissingNode()).isTrue();
    assertThat(opened.at("/links/page").asString())
        .isEqualTo("/cases/" + id + "/moments?position=" + first);
    JsonNode then = get("legal", asOf + "?at=" + stream.getFirst().at()).json();
    assertThat(then.at("/point/position").asLong())
        .as("the last event recorded in that very moment")
        .isEqualTo(
            stream.stream()
                .takeWhile(event -> !event.at().isAfter(stream.getFirst().at()))
                .toList()
                .getLast()
                .position());

    JsonNode now = get("legal", asOf + "?minPosition=" + last).json();
    assertThat(now.at("/settlement/versions").size()).isEqualTo(1);
    assertThat(now.at("/point/next").isNull()).isTrue();
    assertThat(get("legal", opened.at("/links/next").asString()).json().at("/point/number").asInt())
        .isEqualTo(2);
    assertThat(now.at("/sight/participants").toString()).contains("hr");

    String difference = "/api/v1/cases/" + id + "/difference?from=" + first + "&to=" + last;
    JsonNode english = get("legal", difference + "&lang=en").json();
    assertThat(english.path("changes").size()).isEqualTo(stream.size() - 1);
    assertThat(english.at("/changes/0/says").asString()).startsWith("On ").contains("(event ");
    assertThat(english.at("/amounts/says").asString()).startsWith("The first settlement");
    assertThat(english.at("/amounts/lines").isArray()).isTrue();
    assertThat(get("legal", difference + "&lang=zh-CN").json().at("/amounts/says").asString())
        .startsWith("首次结算");
    assertThat(readings(id)).contains("api.as-of", "api.difference");
  }

  @Test
  void aWhatIfIsStampedExplainedAndWritesNothing() {
    String id = inTalks("MOMENT");
    awaitLedger();
    String checkpoint = checkpoint();
    long head = log.head();

    Answer answer =
        post(
            "legal",
            "/api/v1/cases/" + id + "/what-if?lang=en",
            Map.of(
                "facts",
                List.of(Map.of("sequence", 0, "values", Map.of("hiredOn", "2011-03-15"))),
                "exGratia",
                cny("8000.00")));
    assertThat(answer.status()).as("%s", answer.json()).isEqualTo(200);
    assertThat(answer.text("stamp")).isEqualTo("推演 what-if");
    assertThat(answer.json().path("version").asInt()).isEqualTo(1);
    assertThat(answer.json().at("/difference/moved").asBoolean()).isTrue();
    assertThat(answer.json().at("/says/title").asString()).contains("What-if", "version 1");
    assertThat(answer.json().at("/says/lines").toString()).contains("8,000.00");
    assertThat(log.head()).as("nothing was stored").isEqualTo(head);
    assertThat(checkpoint()).as("and so nothing was signed").isEqualTo(checkpoint);
  }

  @Test
  void anAssumedDismissalMeetsTheGatesOfARealOneAndStillWritesNothing() {
    String id = inTalks("GATED");
    awaitLedger();
    String checkpoint = checkpoint();
    long head = log.head();
    Map<String, Object> assumed =
        Map.of(
            "ground",
            "LCL_40_3",
            "facts",
            List.of(
                Map.of(
                    "event",
                    "employee.ProtectionStarted",
                    "values",
                    Map.of("startedOn", "2026-01-05", "status", "MATERNITY"))));

    JsonNode gates = gates("legal", id, "en", assumed);
    assertThat(gates.at("/0/action").asString()).isEqualTo("change-ground");
    assertThat(gates.at("/0/refusals/0/code").asString()).isEqualTo("ground-does-not-fit");
    JsonNode notice = gates.get(1);
    assertThat(notice.path("action").asString()).isEqualTo("give-notice");
    assertThat(notice.path("refusals").valueStream())
        .anySatisfy(reason -> {
          assertThat(reason.path("code").asString()).isEqualTo("no-dismissal-during-protection");
          assertThat(reason.path("text").asString()).contains("42");
          assertThat(reason.at("/data/status").asString()).isEqualTo("MATERNITY");
        });
    assertThat(gates("legal", id, "zh-CN", assumed).toString()).contains("第四十二条");
    assertThat(gates("finance", id, "en", assumed).valueStream())
        .as("who does not read the preparation report learns of no protected status")
        .isEmpty();

    assertThat(log.head()).as("nothing was stored").isEqualTo(head);
    assertThat(checkpoint()).as("and so nothing was signed").isEqualTo(checkpoint);
  }

  private JsonNode gates(String account, String id, String lang, Map<String, ?> assumed) {
    Answer answer = post(account, "/api/v1/cases/" + id + "/what-if?lang=" + lang, assumed);
    assertThat(answer.status()).as("%s", answer.json()).isEqualTo(200);
    return answer.json().path("gates");
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "/ground | {'ground': 'MOOD'}",
        "/legalEnd | {'legalEnd': '2026-02-30'}",
        "/noticeOn | {'noticeOn': 7}",
        "/nonsense | {'nonsense': 1}",
        "/facts/0/sequence | {'facts': [{'sequence': 9999}]}",
        "/facts/0/event | {'facts': [{'event': 'employee.Nothing'}]}",
        "/facts/0/values/hiredOn | {'facts': [{'sequence': 0, 'values': {'hiredOn': 7}}]}",
        "/facts/0 | {'facts': [null]}",
        "/packs/0 | {'packs': ['id = x']}",
        "/overlays/0 | {'overlays': ['none']}",
        "/exGratia/amount | {'exGratia': {'amount': 'much', 'currency': 'CNY'}}",
        "/exGratia/amount | {'exGratia': {'amount': '1e30000000', 'currency': 'CNY'}}",
        "/exGratia/amount | {'exGratia': {'amount': 1e30000000, 'currency': 'CNY'}}",
        "/without/0 | {'without': [1e30000000]}",
        "/legalEnd | {'legalEnd': '+999999999-12-31'}",
        "/noticeOn | {'noticeOn': '+999999999-12-31'}",
        "/facts/0/values/hiredOn | {'facts': [{'sequence': 0, 'values': {'hiredOn':"
            + " '1899-12-31'}}]}",
        "'' | {'legalEnd': '2026-10-31', 'facts': [{'event': 'employee.LoanGranted', 'values':"
            + " {'grantedOn': '2026-01-05', 'loanId': 'L', 'setOffConsented': true, 'amount':"
            + " {'amount': '90.00', 'currency': 'CNY'}}},{'event': 'employee.LoanRepaid', 'values':"
            + " {'repaidOn': '2026-02-05', 'loanId': 'L', 'amount': {'amount': '10.00', 'currency':"
            + " 'USD'}}}]}",
        "'' | [",
        "'' | null"
      })
  void aBadAssumptionIsAProblemThatNamesIt(String pointer, String body) {
    String id = newCase("MOMENT", false);
    Answer answer =
        Answer.of(
            posting("legal", "/api/v1/cases/" + id + "/what-if", UUID.randomUUID().toString())
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue(body.replace('\'', '"'))
                .exchange());
    assertThat(answer.status()).as("%s", answer.json()).isEqualTo(400);
    assertThat(answer.text("code")).isEqualTo("invalid-body");
    assertThat(answer.json().at("/errors/0/pointer").asString()).isEqualTo(pointer);
    assertThat(answer.json().at("/errors/0/expected").asString()).isNotBlank();
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "as-of?position=0,?position",
    "as-of?position=x,?position",
    "as-of?at=soon,?at",
    "as-of?at=2999-01-01T00:00:00Z,?at",
    "as-of?at=2001-01-01T00:00:00Z,?at",
    "as-of?position=1&at=2001-01-01T00:00:00Z,?at",
    "as-of?version=1,?version",
    "difference?from=x,?from",
    "difference?from=0,?from",
    "difference?to=99999999,?to",
    "difference?to=2001-01-01T00:00:00Z,?to"
  })
  void aMomentThatIsNoneIsAProblemThatNamesIt(String question, String pointer) {
    String id = newCase("MOMENT", false);
    get("hr", "/api/v1/cases/" + id + "?minPosition=" + log.head());
    Answer answer = get("legal", "/api/v1/cases/" + id + "/" + question);
    assertThat(answer.status()).as("%s", answer.json()).isEqualTo(400);
    assertThat(answer.json().at("/errors/0/pointer").asString()).isEqualTo(pointer);
  }

  @Test
  void whoMayNotAskIsRefused() {
    String id = newCase("MOMENT", false);
    get("hr", "/api/v1/cases/" + id + "?minPosition=" + log.head());
    assertThat(get("legal", "/api/v1/cases/C-none/as-of").text("code")).isEqualTo("case-not-found");
    assertThat(get("legal", "/api/v1/cases/C-none/difference").text("code"))
        .isEqualTo("case-not-found");
    assertThat(post("legal", "/api/v1/cases/C-none/what-if", Map.of()).text("code"))
        .isEqualTo("case-not-found");
    for (String account : List.of("it", "auditor", "manager", "operator")) {
      assertThat(post(account, "/api/v1/cases/" + id + "/what-if", Map.of()).status())
          .as(account)
          .isEqualTo(403);
    }
    assertThat(get("hr", EXPOSURE).status()).isEqualTo(403);
    assertThat(get("finance", EXPOSURE + "?overlay=none").text("code"))
        .isEqualTo("overlay-unknown");
    assertThat(draft("legal", "id = x").text("code")).isEqualTo("invalid-body");
  }

  @Test
  void theExposureOfARuleChangeEndsWithItsTotal() {
    assertThat(kinds(get("finance", EXPOSURE))).endsWith("total");
    Answer draft = draft("legal", DRAFT);
    assertThat(draft.status()).isEqualTo(200);
    assertThat(kinds(draft)).endsWith("total");
  }

  private Answer draft(String account, String pack) {
    return Answer.of(
        posting(account, EXPOSURE, UUID.randomUUID().toString())
            .contentType(MediaType.TEXT_PLAIN)
            .bodyValue(pack)
            .exchange());
  }

  private static List<String> kinds(Answer answer) {
    byte[] body = Objects.requireNonNull(answer.whole().getResponseBody());
    return Arrays.stream(new String(body, StandardCharsets.UTF_8).split("\n"))
        .filter(line -> !line.isBlank())
        .map(line -> JSON.readTree(line).path("kind").asString())
        .toList();
  }

  /** Until nothing more is under way: the newest event of all is in the ledger. */
  private void awaitLedger() {
    await("the ledger covers the log")
        .until(() -> {
          List<Recorded> newest = new ArrayList<>();
          log.read(log.head() - 1, log.head(), 10, newest::add);
          String proof = "/api/v1/ledger/events/" + newest.getLast().eventId() + "/proof";
          return get("auditor", proof).status() == 200 && log.head() == newest.getLast().position();
        });
  }

  private String checkpoint() {
    byte[] body = get("auditor", "/api/v1/ledger/checkpoint").whole().getResponseBody();
    return new String(Objects.requireNonNull(body), StandardCharsets.UTF_8);
  }

  private List<String> readings(String id) {
    List<String> purposes = new ArrayList<>();
    log.read(
        0,
        log.head(),
        1000,
        recorded -> {
          if (recorded.event() instanceof PersonalDataRead read && read.about().equals(id)) {
            purposes.add(read.purpose());
          }
        });
    return purposes;
  }
}
