package fairwell.standalone.api;

import static org.assertj.core.api.Assertions.assertThat;

import fairwell.kernel.event.Recorded;
import fairwell.kernel.event.audit.PersonalDataRead;
import fairwell.kernel.event.offboarding.PreparationReportAttached;
import fairwell.kernel.event.offboarding.RiskAssessmentRequested;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** The preparation report over HTTP: computed, frozen, computed again, shown to who needs it. */
class PreparationReportTest extends LiveFairwell {

  private static final List<String> HAZARDS =
      List.of(
          "open-loan",
          "unreturned-asset",
          "unpaid-bonus",
          "unpaid-non-compete",
          "open-expenses",
          "insurance-status",
          "protected-status");

  @Test
  void aFreshCaseHasADraftWhoseEveryBlockNamesItsRecordsOrSaysThatTheyAreAbsent() {
    String employee = newEmployee("BJ-01");
    said(employee, "2026-05-04,month survey,周末班太多,shared");
    String id = known(employee);
    JsonNode report = report("hr", id, "").json();

    assertThat(report.path("version").asInt()).isZero();
    assertThat(report.hasNonNull("recordedHash")).isFalse();
    assertThat(report.at("/content/records"))
        .isNotEmpty()
        .allSatisfy(block -> {
          assertThat(block.path("absent").asBoolean()).isEqualTo(block.path("entries").isEmpty());
          assertThat(block.path("entries"))
              .allSatisfy(entry -> assertThat(entry.path("eventId").asString()).isNotBlank());
        });
    assertThat(block(report, "FEEDBACK").at("/entries/0/texts/text").asString()).isEqualTo("周末班太多");
    assertThat(report.toString()).doesNotContain("riskScore").doesNotContain("\"_sd\"");
    assertThat(
            log.readStream(id).stream()
                .map(Recorded::event)
                .filter(RiskAssessmentRequested.class::isInstance))
        .hasSize(1);
  }

  @Test
  void aVersionIsComputedAgainFromWhatItRestedOnHoweverTheFactsWentOn() {
    String employee = newEmployee("BJ-01");
    String id = approved(employee);
    imported(
        "loans",
        "Employee number,Granted on,Loan ID,Loan amount,Set-off consented\n"
            + employee
            + ",2026-01-05,L-"
            + employee
            + ",3000,yes\n");
    long written =
        done("hr", "/api/v1/cases/" + id + "/attach-preparation-report", Map.of())
            .path("position")
            .asLong();
    JsonNode first = report("hr", id, "?minPosition=" + written).json();
    said(employee, "2026-06-01,month survey,later words,shared");
    JsonNode again = report("legal", id, "?version=1").json();

    assertThat(first.path("version").asInt()).isEqualTo(1);
    assertThat(first.path("matches").asBoolean()).isTrue();
    assertThat(again.path("recomputedHash")).isEqualTo(first.path("recordedHash"));
    assertThat(again.path("content").toString()).doesNotContain("later words");
    assertThat(first.at("/content/openPoints/0/hazard").asString()).isEqualTo("open-loan");
    assertThat(first.at("/content/openPoints/0/amount/amount").asString()).isEqualTo("3000.00");
    PreparationReportAttached recorded =
        log.readStream(id).stream()
            .map(Recorded::event)
            .filter(PreparationReportAttached.class::isInstance)
            .map(PreparationReportAttached.class::cast)
            .findFirst()
            .orElseThrow();
    assertThat(recorded.reportHash()).isEqualTo(first.path("recordedHash").asString());
    assertThat(report("hr", id, "?version=2").status()).isEqualTo(400);
    assertThat(report("hr", "C-none", "").status()).isEqualTo(404);
  }

  @Test
  void talksStartOnTheReportAndThatVersionIsFrozen() {
    String id = approved(newEmployee("BJ-01"));
    Answer early = post("negotiator", "/api/v1/cases/" + id + "/start-talks", talks());
    assertThat(early.text("code")).isEqualTo("step-skipped");
    assertThat(early.json().path("missing").toString()).contains("attach-preparation-report");
    done("hr", "/api/v1/cases/" + id + "/attach-preparation-report", Map.of());
    for (String hazard : HAZARDS) {
      done(
          "negotiator",
          "/api/v1/cases/" + id + "/check-hazard",
          Map.of("hazard", hazard, "answer", "CLEAR", "evidence", "looked up"));
    }
    long written =
        done("negotiator", "/api/v1/cases/" + id + "/start-talks", talks())
            .path("position")
            .asLong();
    JsonNode report = report("negotiator", id, "?minPosition=" + written).json();

    assertThat(report.path("frozen").asBoolean()).isTrue();
    assertThat(report.path("checklist"))
        .hasSize(HAZARDS.size())
        .allSatisfy(look -> assertThat(look.path("evidence").asString()).isEqualTo("looked up"));
  }

  @Test
  void whatWasSaidInConfidenceIsForHrAndCounselOnly() {
    String employee = newEmployee("BJ-01");
    said(employee, "2026-05-04,month survey,open words,shared");
    said(employee, "2026-05-05,talk,hidden words,restricted");
    said(employee, "2026-05-06,other talk,words of unknown access,");
    String id = known(employee);

    JsonNode seen = report("negotiator", id, "").json();
    assertThat(seen.toString()).contains("open words").doesNotContain("hidden", "unknown access");
    assertThat(block(seen, "FEEDBACK").path("withheld").asInt()).isEqualTo(2);
    assertThat(block(report("hr", id, "").json(), "FEEDBACK").path("entries")).hasSize(3);
    assertThat(seen.path("recomputedHash"))
        .isEqualTo(report("hr", id, "").json().path("recomputedHash"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"approver", "finance", "auditor", "manager", "it", "employee", "operator"})
  void nobodyElseReadsIt(String account) {
    String id = newCase("BJ-01", false);

    Answer answer = get(account, "/api/v1/cases/" + id + "/preparation-report");
    assertThat(answer.status()).isEqualTo(403);
    assertThat(answer.text("code")).isEqualTo("forbidden");
    assertThat(get(account, "/cases/" + id + "/preparation").status()).isEqualTo(403);
  }

  @Test
  void aConfidentialCaseHasNoneForTheNegotiatorBeforeItIsApproved() {
    String id = newCase("BJ-01", true);

    assertThat(report("negotiator", id, "").status()).isEqualTo(404);
    assertThat(report("hr.shanghai", id, "").status()).isEqualTo(404);
    assertThat(report("legal", id, "").status()).isEqualTo(200);
  }

  @Test
  void everyReadingIsOnRecord() {
    String id = newCase("BJ-01", false);
    long before = log.head();
    report("legal", id, "");

    List<PersonalDataRead> readings = new ArrayList<>();
    log.read(
        before,
        log.head(),
        100,
        recorded -> {
          if (recorded.event() instanceof PersonalDataRead read && read.about().equals(id)) {
            readings.add(read);
          }
        });
    assertThat(readings)
        .extracting(PersonalDataRead::purpose)
        .containsExactly("api.preparation-report");
  }

  private Answer report(String account, String id, String query) {
    return get(account, "/api/v1/cases/" + id + "/preparation-report" + query);
  }

  private static JsonNode block(JsonNode report, String topic) {
    return report
        .at("/content/records")
        .valueStream()
        .filter(block -> block.path("topic").asString().equals(topic))
        .findFirst()
        .orElseThrow();
  }

  private void said(String employee, String rest) {
    imported(
        "feedback",
        "Employee number,Given on,Channel,Feedback,Access\n" + employee + "," + rest + "\n");
  }

  /** A case that the documents know of already. */
  private String known(String employee) {
    JsonNode opened = opened(employee, false);
    String id = opened.path("id").asString();
    get("hr", "/api/v1/cases/" + id + "?minPosition=" + opened.path("position").asLong());
    return id;
  }

  private String approved(String employee) {
    String id = known(employee);
    done("hr", "/api/v1/cases/" + id + "/submit-case", Map.of());
    done("approver", "/api/v1/cases/" + id + "/approve-case", Map.of());
    return id;
  }

  private static Map<String, Object> talks() {
    return Map.of("startedOn", "2026-06-09");
  }
}
