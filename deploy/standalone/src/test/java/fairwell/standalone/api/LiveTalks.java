package fairwell.standalone.api;

import static org.assertj.core.api.Assertions.assertThat;

import fairwell.kernel.event.offboarding.Hazard;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.http.MediaType;
import tools.jackson.databind.JsonNode;

/** A running Fairwell with a case in talks. */
abstract class LiveTalks extends LiveFairwell {

  private long position;

  /** The position of the last act. */
  long position() {
    return position;
  }

  /** A case of a new employee of that unit, in talks over a computed settlement. */
  String inTalks(String unit) {
    return inTalks(unit, _ -> {});
  }

  /**
   * The same of somebody of whom more is known.
   *
   * @param facts imports them, given the employee number
   */
  String inTalks(String unit, Consumer<String> facts) {
    return inTalks(unit, facts, "negotiator");
  }

  /**
   * The same, led by somebody.
   *
   * @param leader the account that begins the talks
   */
  String inTalks(String unit, Consumer<String> facts, String leader) {
    return inTalks(unit, facts, leader, () -> {});
  }

  /**
   * The same, where something happens between the opening and the talks.
   *
   * @param meanwhile done when the case is ready for talks
   */
  String inTalks(String unit, Consumer<String> facts, String leader, Runnable meanwhile) {
    String number = newEmployee(unit);
    imported(
        "wages",
        "Employee number,Wage month,Base pay,Allowance,Overtime pay,Bonus,"
            + "Personal contributions,Tax withheld\n"
            + number
            + ",2026-09,20000.00,0,0,0,0,0\n");
    facts.accept(number);
    String id =
        done(
                "hr",
                "/api/v1/cases",
                Map.of(
                    "employeeId", "E-" + number,
                    "kind", "MUTUAL",
                    "ground", "LCL_36_EMPLOYER_PROPOSED",
                    "reason", "协商一致",
                    "confidential", false))
            .path("id")
            .asString();
    String end = "2026-10-31";
    act(
        "hr",
        id,
        "set-case-dates",
        Map.of("lastWorkingDay", end, "legalEnd", end, "paidThrough", end, "accessCutOff", end));
    act("hr", id, "submit-case", Map.of());
    act("approver", id, "approve-case", Map.of());
    act("finance", id, "approve-case", Map.of());
    act("negotiator", id, "attach-preparation-report", Map.of());
    for (Hazard hazard : Hazard.values()) {
      act(
          "negotiator",
          id,
          "check-hazard",
          Map.of("hazard", hazard.code(), "answer", "CLEAR", "evidence", "已核对"));
    }
    meanwhile.run();
    act(leader, id, "start-talks", Map.of("startedOn", "2026-10-01"));
    act("finance", id, "compute-settlement", Map.of());
    return id;
  }

  JsonNode room(String account, String id) {
    Answer answer = get(account, "/api/v1/cases/" + id + "/negotiation?minPosition=" + position);
    assertThat(answer.status()).as("%s", answer.json()).isEqualTo(200);
    return answer.json();
  }

  void act(String account, String id, String action, Map<String, ?> body) {
    Answer answer = attempt(account, id, action, body);
    assertThat(answer.status()).as("%s: %s", action, answer.json()).isEqualTo(200);
    position = answer.json().path("position").asLong();
  }

  Answer attempt(String account, String id, String action, Map<String, ?> body) {
    String etag =
        get("hr", "/api/v1/cases/" + id + "/actions").whole().getResponseHeaders().getETag();
    return Answer.of(
        posting(account, "/api/v1/cases/" + id + "/" + action, UUID.randomUUID().toString())
            .header("If-Match", String.valueOf(etag))
            .contentType(MediaType.APPLICATION_JSON)
            .bodyValue(body)
            .exchange());
  }

  static Map<String, Object> cny(String amount) {
    return Map.of("amount", amount, "currency", "CNY");
  }
}
