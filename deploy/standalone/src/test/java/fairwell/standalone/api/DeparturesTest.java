package fairwell.standalone.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fairwell.kernel.event.Metadata;
import fairwell.kernel.event.Recorded;
import fairwell.kernel.event.departure.DeparturesOrdered;
import fairwell.kernel.event.offboarding.CaseDatesSet;
import fairwell.kernel.event.offboarding.CaseOpened;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.http.MediaType;
import tools.jackson.databind.JsonNode;

/** Several departures in one request: shown, refused as a whole, ordered once, followed. */
class DeparturesTest extends AskedByEverybody {

  private static final String PATH = "/api/v1/departure-batches";
  private static final String UNIT = "STORE-9";

  @Test
  void eachDepartureBecomesACaseOfItsOwnWhoseCauseIsTheOrder() {
    String first = newEmployee(UNIT);
    String second = newEmployee(UNIT);
    String key = UUID.randomUUID().toString();
    Answer ordered = order("hr", key, "", body(15, first, second));
    assertThat(ordered.status()).as("%s", ordered.json()).isEqualTo(202);
    String id = ordered.text("batchId");
    assertThat(ordered.whole().getResponseHeaders().getLocation()).hasPath(PATH + "/" + id);
    assertThat(ordered.json().at("/cautions/0/code").asString()).isEqualTo("mass-layoff");
    assertThat(ordered.json().at("/cautions/0/articles/0").asString()).isEqualTo("LCL 41");

    JsonNode done = done(id);
    assertThat(done.path("opened").asInt()).isEqualTo(2);
    assertThat(done.at("/rows/0/stage").asString()).isEqualTo("DRAFT");
    assertThat(done.at("/rows/0/blockedBy").toString()).contains("submit-case");
    for (JsonNode row : done.path("rows")) {
      List<Recorded> stream = log.readStream(row.path("caseId").asString());
      assertThat(stream.getFirst().event()).isInstanceOf(CaseOpened.class);
      assertThat(stream.stream().filter(r -> r.event() instanceof CaseDatesSet)).hasSize(1);
      assertThat(stream.getFirst().metadata())
          .containsEntry(Metadata.CORRELATION, id)
          .containsEntry(Metadata.ACTOR, "hr");
      assertThat(((CaseOpened) stream.getFirst().event()).owner().value()).isEqualTo("hr");
    }
    DeparturesOrdered fact = (DeparturesOrdered) log.readStream(id).getFirst().event();
    assertThat(fact.departures()).hasSize(2);
    assertThat(fact.cautions()).hasSize(1);

    long head = log.head();
    Answer again = order("hr", key, "", body(15, first, second));
    assertThat(again.status()).isEqualTo(202);
    assertThat(again.text("batchId")).isEqualTo(id);
    assertThat(order("hr", key, "", body(15, second, first)).text("code"))
        .isEqualTo("request-key-reused");
    assertThat(cases(head)).isZero();
  }

  @Test
  void aLookWritesNothing() {
    String number = newEmployee(UNIT);
    long head = log.head();
    Answer look = order("hr", UUID.randomUUID().toString(), "?dryRun=true", body(0, number));
    assertThat(look.status()).as("%s", look.json()).isEqualTo(200);
    assertThat(look.text("state")).isEqualTo("preview");
    assertThat(look.json().at("/cautions/0/code").asString()).isEqualTo("headcount-unknown");
    assertThat(look.json().at("/rows/0/employeeId").asString()).isEqualTo("E-" + number);
    assertThat(log.head()).isEqualTo(head);
  }

  @Test
  void aTableSaysTheSame() {
    String first = newEmployee(UNIT);
    String second = newEmployee(UNIT);
    String table =
        "工号,Kind,Ground,Last working day,Legal end,Paid through,Access cut-off\n"
            + first
            + ",,,,,,\n"
            + second
            + ",DISMISSAL,LCL_40_3,2030-06-30,2030-06-30,2030-06-30,2030-06-30\n";
    String common =
        "&kind=MUTUAL&ground=LCL_36_EMPLOYER_PROPOSED&reason=closing&confidential=true&headcount=99";
    Answer look = table("?dryRun=true" + common, table);
    assertThat(look.status()).as("%s", look.json()).isEqualTo(200);
    assertThat(look.json().at("/rows/0/kind").asString()).isEqualTo("MUTUAL");
    assertThat(look.json().at("/rows/1/ground").asString()).isEqualTo("LCL_40_3");
    assertThat(table("?dryRun=true" + common, "工号,Salary\n1,2\n").json().toString())
        .contains("employee number");
    assertThat(
            table("?dryRun=true" + common, "工号,Legal end\n" + first + ",tomorrow\n")
                .json()
                .toString())
        .contains("/people/0/dates/legalEnd");
  }

  @Test
  void oneBadRowAndNothingIsDone() {
    String number = newEmployee(UNIT);
    long head = log.head();
    Answer refused =
        order("hr", UUID.randomUUID().toString(), "", body(30, number, "nobody", number));
    assertThat(refused.status()).isEqualTo(400);
    assertThat(refused.json().path("errors").valueStream().map(e -> e.path("pointer").asString()))
        .containsExactly("/people/1", "/people/2/employeeId");
    assertThat(refused.json().at("/data/rows/0/code").asString()).isEqualTo("employee-not-found");
    assertThat(cases(head)).isZero();
  }

  @Test
  void whoMayNotKnowOfTheCasesDoesNotSeeTheOrder() {
    String number = newEmployee(UNIT);
    signIn(UNIT, number, "none");
    Answer ordered = order("hr", UUID.randomUUID().toString(), "", body(50, number));
    String id = ordered.text("batchId");
    done(id);
    assertThat(ask(Onlooker.HR, PATH + "/" + id).status()).isEqualTo(200);
    assertThat(ask(Onlooker.LEGAL, PATH + "/" + id).status()).isEqualTo(200);
    assertThat(ask(Onlooker.HR_ELSEWHERE, PATH + "/" + id).status()).isEqualTo(404);
    assertThat(ask(Onlooker.HR_OF_OWN_CASE, PATH + "/" + id).status()).isEqualTo(404);
    for (Onlooker who :
        List.of(Onlooker.MANAGER, Onlooker.NEGOTIATOR, Onlooker.AUDITOR, Onlooker.EMPLOYEE)) {
      assertThat(ask(who, PATH + "/" + id).status()).as("%s", who).isEqualTo(403);
    }
    assertThat(order("manager", UUID.randomUUID().toString(), "", body(50, number)).status())
        .isEqualTo(403);
  }

  private JsonNode done(String id) {
    return await("the cases")
        .atMost(Duration.ofSeconds(60))
        .until(
            () -> get("hr", PATH + "/" + id).json(),
            answer -> answer.path("state").asString().equals("done"));
  }

  private long cases(long after) {
    long[] opened = {0};
    log.read(
        after,
        log.head(),
        500,
        recorded -> opened[0] += recorded.event() instanceof CaseOpened ? 1 : 0);
    return opened[0];
  }

  private Answer order(String account, String key, String query, Map<String, ?> body) {
    return Answer.of(
        posting(account, PATH + query, key)
            .contentType(MediaType.APPLICATION_JSON)
            .bodyValue(body)
            .exchange());
  }

  private Answer table(String query, String table) {
    return Answer.of(
        posting("hr", PATH + query, UUID.randomUUID().toString())
            .contentType(MediaType.parseMediaType("text/csv;charset=UTF-8"))
            .bodyValue(table)
            .exchange());
  }

  private static Map<String, Object> body(int headcount, String... numbers) {
    String end = "2030-06-30";
    Map<String, Object> body = new HashMap<>();
    body.put("kind", "MUTUAL");
    body.put("ground", "LCL_36_EMPLOYER_PROPOSED");
    body.put("reason", "门店关闭");
    body.put("confidential", true);
    body.put("headcount", headcount);
    body.put(
        "dates",
        Map.of("lastWorkingDay", end, "legalEnd", end, "paidThrough", end, "accessCutOff", end));
    body.put(
        "people",
        List.of(numbers).stream().map(number -> Map.of("employeeId", "E-" + number)).toList());
    return body;
  }
}
