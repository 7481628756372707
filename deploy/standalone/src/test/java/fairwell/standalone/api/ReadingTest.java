package fairwell.standalone.api;

import static org.assertj.core.api.Assertions.assertThat;

import fairwell.kernel.event.Recorded;
import fairwell.kernel.event.audit.CommandRefused;
import fairwell.kernel.event.audit.PersonalDataRead;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** Who may read what, and what is written down of it. */
class ReadingTest extends LiveFairwell {

  @Test
  void aReadingIsOnRecordOnceForAWhileHoweverOftenThePageIsLoaded() {
    String id = newCase("BJ-01", false);
    String person = personOf(id);
    long before = log.head();

    for (int i = 0; i < 5; i++) {
      assertThat(get("legal", "/api/v1/cases/" + id).status()).isEqualTo(200);
    }
    get("negotiator", "/api/v1/cases/" + id);

    List<Recorded> readings = readings(before, id);
    assertThat(readings)
        .extracting(reading -> reading.metadata().get("actor"))
        .containsExactly("legal", "negotiator");
    PersonalDataRead read = (PersonalDataRead) readings.getFirst().event();
    assertThat(read.subjects()).containsExactly(person);
    assertThat(read.purpose()).isEqualTo("api.case");
    assertThat(read.fields()).isNotEmpty();
    assertThat(readings.getFirst().metadata()).containsEntry("role", "LEGAL");
  }

  @Test
  void aListIsOnRecordWithThePeopleThatWereNewOnIt() {
    String one = newCase("READ-LIST", false);
    get("legal", "/api/v1/cases?unit=READ-LIST");
    long before = log.head();
    String other = newCase("READ-LIST", false);

    JsonNode page = get("legal", "/api/v1/cases?unit=READ-LIST").json();
    get("legal", "/api/v1/cases?unit=READ-LIST");

    assertThat(page.path("items").size()).isEqualTo(2);
    assertThat(readings(before, "cases"))
        .filteredOn(reading -> "legal".equals(reading.metadata().get("actor")))
        .singleElement()
        .satisfies(reading ->
            assertThat(((PersonalDataRead) reading.event()).subjects())
                .containsExactly(personOf(other))
                .doesNotContain(personOf(one)));
  }

  @Test
  void readingsAndRefusalsStandInTheAuditTrail() {
    String id = newCase("BJ-01", false);
    get("legal", "/api/v1/cases/" + id);
    post("it", "/api/v1/cases/" + id + "/approve-case", Map.of());
    String trail = "/api/v1/audit?about=" + id;

    JsonNode readings = settled(trail + "&event=audit.PersonalDataRead");
    JsonNode refusals = settled(trail + "&event=audit.CommandRefused");

    assertThat(readings.at("/items/0/actor").asString()).isEqualTo("legal");
    assertThat(readings.at("/items/0/subjects/0").asString()).isEqualTo(personOf(id));
    assertThat(refusals.at("/items/0/actor").asString()).isEqualTo("it");
    assertThat(refusals.at("/items/0/data/refusal").asString()).isEqualTo("role-may-not");
    assertThat(refusals.at("/items/0/data/command").asString()).isEqualTo("approve-case");
    // The trail itself names nobody.
    assertThat(settled(trail).toString()).doesNotContain("陈岚").doesNotContain("个人原因");
  }

  @Test
  void aForbiddenReadingOpensNothingAndIsNoReading() {
    String id = newCase("BJ-01", true);
    long before = log.head();

    assertThat(get("finance", "/api/v1/cases/" + id).status()).isEqualTo(404);
    assertThat(get("operator", "/api/v1/cases/" + id).status()).isEqualTo(403);

    assertThat(readings(before, id)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "negotiator",
        "approver",
        "finance",
        "auditor",
        "manager",
        "it",
        "employee",
        "hr.shanghai"
      })
  void aConfidentialCaseIsNotThereForWhoTakesNoPart(String account) {
    String id = newCase("BJ-01", true);
    long position = changed(id, 7);
    String after = "minPosition=" + position;

    for (String path : List.of("", "/timeline")) {
      Answer answer = get(account, "/api/v1/cases/" + id + path + "?" + after);
      assertThat(answer.status()).as(path).isEqualTo(404);
      assertThat(answer.text("code")).isEqualTo("case-not-found");
    }
    // Amounts are no matter of equipment, in whichever case.
    assertThat(get(account, "/api/v1/cases/" + id + "/settlement?" + after).text("code"))
        .isEqualTo(account.equals("it") ? "forbidden" : "case-not-found");
    assertThat(get(account, "/api/v1/cases/" + id + "/timeline?position=" + position).status())
        .isEqualTo(404);
    assertThat(get(account, "/api/v1/live/cases/" + id).status()).isEqualTo(404);
    assertThat(get(account, "/api/v1/cases?limit=200&" + after).json().toString())
        .doesNotContain(id);
    assertThat(get(account, "/cases/" + id).status()).isEqualTo(404);
  }

  @Test
  void aConfidentialCaseIsNeitherCountedNorInTheTrailOfAnOutsider() {
    String id = newCase("SECRET", true);

    assertThat(get("auditor", "/api/v1/counts/cases?unit=SECRET").json().path("all").asInt(-1))
        .isZero();
    assertThat(get("legal", "/api/v1/counts/cases?unit=SECRET").json().path("all").asInt())
        .isEqualTo(1);
    assertThat(settledFor("auditor", "/api/v1/audit?about=" + id).path("items").size()).isZero();
    assertThat(settledFor("legal", "/api/v1/audit?about=" + id).path("items").size()).isPositive();
  }

  @Test
  void thoseBoundToAUnitReadOnlyItsCases() {
    String beijing = newCase("BJ-01", false);
    String shanghai = newCase("SH-01", false);

    assertThat(get("hr.beijing", "/api/v1/cases/" + beijing).status()).isEqualTo(200);
    assertThat(get("hr.beijing", "/api/v1/cases/" + shanghai).status()).isEqualTo(404);
    assertThat(get("hr.beijing", "/api/v1/cases?limit=200").json().toString())
        .contains(beijing)
        .doesNotContain(shanghai);
  }

  @Test
  void theTrailIsForAuditorsAndCounsel() {
    for (String account : List.of("hr", "negotiator", "manager", "employee", "operator")) {
      assertThat(get(account, "/api/v1/audit").text("code")).isEqualTo("forbidden");
    }
  }

  private String personOf(String caseId) {
    return log.readStream(caseId).stream()
        .map(Recorded::event)
        .filter(fairwell.kernel.event.offboarding.CaseOpened.class::isInstance)
        .map(event -> ((fairwell.kernel.event.offboarding.CaseOpened) event).employeeId().value())
        .findFirst()
        .orElseThrow();
  }

  private JsonNode settled(String path) {
    return settledFor("legal", path);
  }

  /** The answer once everything written so far is in the documents. */
  private JsonNode settledFor(String account, String path) {
    return get(account, path + "&minPosition=" + log.head()).json();
  }

  private List<Recorded> readings(long after, String about) {
    List<Recorded> found = new ArrayList<>();
    log.read(
        after,
        log.head(),
        100,
        recorded -> {
          if (recorded.event() instanceof PersonalDataRead read && read.about().equals(about)) {
            found.add(recorded);
          }
          assertThat(recorded.event()).isNotInstanceOf(CommandRefused.class);
        });
    return found;
  }
}
