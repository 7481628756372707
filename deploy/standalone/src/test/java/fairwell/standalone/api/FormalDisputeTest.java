package fairwell.standalone.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fairwell.kernel.access.Role;
import fairwell.kernel.event.Recorded;
import fairwell.kernel.event.audit.PersonalDataRead;
import fairwell.kernel.event.offboarding.CaseOpened;
import fairwell.kernel.event.offboarding.DisputeFiled;
import fairwell.kernel.event.privacy.LegalHoldPlaced;
import fairwell.kernel.event.privacy.PrivacyEvent;
import fairwell.kernel.id.EmployeeId;
import fairwell.kernel.personal.PersonalText;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** A formal dispute over HTTP: recorded, held, shown to counsel and HR alone. */
class FormalDisputeTest extends AskedByEverybody {

  private static final String TODAY = "2026-01-05";
  private static final String WORDS = "无理由辞退";
  private static final Map<String, ?> FILED = filed("arb-one");

  private static Map<String, ?> filed(String dispute) {
    return Map.of(
        "disputeId",
        dispute,
        "forum",
        "ARBITRATION",
        "filedBy",
        "EMPLOYEE",
        "filedOn",
        TODAY,
        "fileNumber",
        "京劳人仲字1号",
        "claims",
        List.of(
            Map.of(
                "cause",
                "UNLAWFUL_TERMINATION",
                "amount",
                Map.of("amount", "90000.00", "currency", "CNY")),
            Map.of("cause", "REINSTATEMENT")),
        "statement",
        WORDS);
  }

  @Test
  void itsTextsAreSealedAndTheDataAreHeldUntilCounselLetsGo() {
    String id = filed();
    DisputeFiled recorded =
        log.readStream(id).stream()
            .map(Recorded::event)
            .filter(DisputeFiled.class::isInstance)
            .map(DisputeFiled.class::cast)
            .findFirst()
            .orElseThrow();
    assertThat(recorded.statement()).isInstanceOf(PersonalText.Sealed.class);
    assertThat(recorded.fileNumber()).isInstanceOf(PersonalText.Sealed.class);
    await().untilAsserted(() -> assertThat(holds(id)).hasSize(1));
    LegalHoldPlaced hold = (LegalHoldPlaced) holds(id).getFirst().event();
    assertThat(hold.holdId()).doesNotContain(id, "arb-one").hasSize(36);

    done(
        "legal",
        path(id, "close-dispute"),
        Map.of("disputeId", "arb-one", "how", "WITHDRAWN", "closedOn", TODAY, "reason", "撤诉"));
    // What is filed afterwards is held only when the automations are done with the closing.
    done("hr", path(id, "file-dispute"), filed("arb-two"));
    await()
        .untilAsserted(() ->
            assertThat(holds(id))
                .hasSize(2)
                .allMatch(one -> one.event() instanceof LegalHoldPlaced));
  }

  @Test
  void counselSeesItAndItsDays() {
    String id = filed();
    long position = served(id);
    JsonNode timeline = get("legal", path(id, "timeline?minPosition=" + position)).json();
    assertThat(timeline.toString())
        .contains("DisputeFiled", "UNLAWFUL_TERMINATION", "90000.00 CNY", "2026-01-15");
    assertThat(get("legal", "/api/v1/open-tasks?minPosition=" + position).json().toString())
        .contains(id, "ARBITRATION_ANSWER:arb-one");
  }

  @ParameterizedTest
  @ValueSource(strings = {"hr", "legal"})
  void itIsReadAsOneRecord(String account) {
    String id = filed();
    long position = served(id);
    long before = log.head();
    Answer answer = get(account, path(id, "disputes?minPosition=" + position));
    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.whole().getResponseHeaders().getETag())
        .isEqualTo("\"" + answer.json().path("version").asLong() + "\"")
        .isEqualTo(get(account, path(id, "timeline")).whole().getResponseHeaders().getETag());
    assertThat(answer.json().path("disputes")).hasSize(1);
    JsonNode dispute = answer.json().at("/disputes/0");
    assertThat(dispute.path("forum").asString()).isEqualTo("ARBITRATION");
    assertThat(dispute.path("standing").asString()).isEqualTo("RUNNING");
    assertThat(dispute.path("fileNumber").asString()).isEqualTo("京劳人仲字1号");
    assertThat(dispute.path("statement").asString()).isEqualTo(WORDS);
    assertThat(dispute.path("filedBy").asString()).isEqualTo("EMPLOYEE");
    assertThat(dispute.at("/claims/0/cause/code").asString()).isEqualTo("UNLAWFUL_TERMINATION");
    assertThat(dispute.at("/claims/0/cause/article").asString()).isEqualTo("LCL 48, 87");
    assertThat(dispute.at("/claims/0/cause/zh").asString()).contains("赔偿金");
    assertThat(dispute.at("/claims/0/cause/en").asString()).contains("unlawful termination");
    assertThat(dispute.at("/claims/0/amount/amount").asString()).isEqualTo("90000.00");
    assertThat(dispute.at("/claims/1/amount").isNull()).isTrue();
    assertThat(dispute.at("/steps/0/step").asString()).isEqualTo("SERVED");
    JsonNode day = dispute.at("/days/0");
    assertThat(day.path("kind").asString()).isEqualTo("ARBITRATION_ANSWER");
    assertThat(day.path("due").asString()).isEqualTo("2026-01-15");
    assertThat(day.path("article").asString()).isEqualTo("LML 30");
    assertThat(day.path("standing").asString()).isEqualTo("OPEN");
    assertThat(day.path("toDo").asBoolean()).isTrue();
    assertThat(dispute.path("outcome").isNull()).isTrue();
    assertThat(readings(id, before)).contains("api.disputes");
  }

  @Test
  void whereNoneWasFiledThereIsNone() {
    String id = announced();
    long before = log.head();
    Answer answer = get("hr", path(id, "disputes?minPosition=" + before));
    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.json().path("disputes").isArray()).isTrue();
    assertThat(answer.json().path("disputes")).isEmpty();
    assertThat(readings(id, before)).doesNotContain("api.disputes");
    assertThat(get("hr", path("C-none", "disputes")).text("code")).isEqualTo("case-not-found");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "negotiator",
        "approver",
        "finance",
        "manager",
        "auditor",
        "it",
        "employee",
        "operator"
      })
  void nobodyElseReadsIt(String account) {
    Answer answer = get(account, path(filed(), "disputes?minPosition=" + log.head()));
    assertThat(answer.status()).isEqualTo(403);
    assertThat(answer.json().toString()).doesNotContain("arb-one", WORDS);
  }

  /** The own case is read, what the employer keeps in it is not, whatever the account is. */
  @ParameterizedTest
  @EnumSource(
      value = Role.class,
      names = {"HR", "LEGAL"})
  void theLeaverDoesNotWhateverRoleTheAccountHas(Role role) {
    String id = filed();
    String number = person(id).number();
    String own = token("leaver." + number, Set.of(role), Set.of(), number);
    assertThat(as(own, path(id, "timeline?minPosition=" + log.head())).status()).isEqualTo(200);
    Answer answer = as(own, path(id, "disputes"));
    assertThat(answer.status()).isEqualTo(404);
    assertThat(answer.text("code")).isEqualTo("case-not-found");
    String other = token("counsel." + number, Set.of(role), Set.of(), null);
    assertThat(as(other, path(id, "disputes")).status()).isEqualTo(200);
  }

  @ParameterizedTest
  @ValueSource(strings = {"negotiator", "approver", "finance", "manager", "auditor", "it"})
  void nobodyElseLearnsOfIt(String account) {
    String id = filed();
    long position = served(id);
    Answer timeline = get(account, path(id, "timeline?minPosition=" + position));
    assertThat(timeline.status()).isEqualTo(200);
    assertThat(timeline.json().toString()).doesNotContain("Dispute", "arb-one", WORDS);
    Answer tasks = get(account, "/api/v1/open-tasks?minPosition=" + position);
    assertThat(tasks.json().toString()).doesNotContain("arb-one");
    assertThat(post(account, path(id, "file-dispute"), FILED).status()).isEqualTo(403);
  }

  /** That something of the kind happened stands in the trail, as of every event; no more. */
  @Test
  void theAuditorKnowsOfTheEventAndOfAHoldAndNothingOfWhatTheySay() {
    String id = filed();
    await().untilAsserted(() -> assertThat(holds(id)).hasSize(1));
    String number = person(id).value().substring("E-".length());
    Answer report =
        get("auditor", "/api/v1/employees/" + number + "/personal-data?minPosition=" + log.head());
    assertThat(report.status()).isEqualTo(200);
    assertThat(report.json().path("holds")).hasSize(1);
    assertThat(report.json().path("holds").toString()).doesNotContain("arb-one", id, "争议");
    Answer trail = get("auditor", "/api/v1/audit?about=" + id + "&minPosition=" + log.head());
    assertThat(trail.json().toString())
        .contains("offboarding.DisputeFiled")
        .doesNotContain("arb-one", "ARBITRATION", WORDS);
  }

  @Test
  void badInputSaysWhatWouldBeRight() {
    String id = announced();
    Answer wrongForum =
        post(
            "hr",
            path(id, "file-dispute"),
            Map.of(
                "disputeId",
                "arb-one",
                "forum",
                "PALACE",
                "filedBy",
                "EMPLOYEE",
                "filedOn",
                TODAY,
                "claims",
                List.of(),
                "statement",
                WORDS));
    assertThat(wrongForum.status() / 100).isEqualTo(4);
    assertThat(wrongForum.json().toString()).contains("ARBITRATION").doesNotContain(WORDS);
    Answer none =
        post(
            "hr",
            path(id, "record-dispute-step"),
            Map.of("disputeId", "arb-two", "step", "SERVED", "on", TODAY));
    assertThat(none.text("code")).isEqualTo("step-skipped");
  }

  /** With its papers served there is something to do. */
  private long served(String id) {
    return done(
            "legal",
            path(id, "record-dispute-step"),
            Map.of("disputeId", "arb-one", "step", "SERVED", "on", TODAY))
        .path("position")
        .asLong();
  }

  private Answer as(String token, String path) {
    return Answer.of(
        client
            .get()
            .uri(address(path))
            .headers(headers -> headers.setBearerAuth(token))
            .exchange());
  }

  /** For what the texts of a case were read since. */
  private List<String> readings(String id, long since) {
    List<String> purposes = new ArrayList<>();
    log.read(
        since,
        log.head(),
        100,
        recorded -> {
          if (recorded.event() instanceof PersonalDataRead read && read.about().equals(id)) {
            purposes.add(read.purpose());
          }
        });
    return purposes;
  }

  private List<Recorded> holds(String id) {
    return log.readStream(PrivacyEvent.stream(person(id)));
  }

  private EmployeeId person(String id) {
    return ((CaseOpened) log.readStream(id).getFirst().event()).employeeId();
  }

  private String filed() {
    String id = announced();
    done("hr", path(id, "file-dispute"), FILED);
    return id;
  }

  private String announced() {
    String id = newCase("BJ-01", false);
    changed(id, 5);
    done("hr", path(id, "give-notice"), Map.of("noticeOn", TODAY, "channel", "letter"));
    return id;
  }

  private static String path(String id, String rest) {
    return "/api/v1/cases/" + id + "/" + rest;
  }
}
