package fairwell.command.api;

import static org.assertj.core.api.Assertions.assertThat;

import fairwell.command.offboarding.command.Action;
import fairwell.kernel.access.Role;
import fairwell.kernel.event.Recorded;
import fairwell.kernel.event.audit.CommandRefused;
import fairwell.log.read.LogReader;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;

class CaseApiTest extends LiveCases {

  @Autowired private LogReader log;

  @Test
  void anOpenedCaseAnswersWithItsPlaceVersionAndPosition() {
    var answer = post("/api/v1/cases", Role.HR, opening(newEmployee()));
    answer
        .expectStatus()
        .isCreated()
        .expectHeader()
        .valueEquals("ETag", "\"1\"")
        .expectHeader()
        .valueMatches("Location", "/api/v1/cases/C-[0-9a-f-]{36}");
    Receipt receipt = receiptOf(answer);
    List<Recorded> stream = log.readStream(receipt.id());
    assertThat(stream).hasSize(2);
    assertThat(receipt.position()).isGreaterThanOrEqualTo(log.head() - 5).isPositive();
    assertThat(stream.getFirst().metadata())
        .containsEntry("actor", "HR")
        .containsEntry("role", "HR")
        .containsKeys("correlationId", "requestKey", "requestDigest")
        .doesNotContainKey("actorRoles");
  }

  @Test
  void theReasonAndTheTraceOfTheRequestAreWrittenBesideTheEvent() {
    String caseId = newCase();
    post("/api/v1/cases/" + caseId + "/submit-case", Role.HR)
        .header("X-Reason", "late-entry")
        .header("traceparent", "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01")
        .exchange()
        .expectStatus()
        .isOk();

    assertThat(log.readStream(caseId).getLast().metadata())
        .containsEntry("reason", "late-entry")
        .containsEntry("correlationId", "4bf92f3577b34da6a3ce929d0e0e4736");
  }

  @Test
  void aStaleVersionIsRefused() {
    String caseId = newCase();
    act(caseId, "submit-case", Role.HR, Map.of());

    post("/api/v1/cases/" + caseId + "/rescind-case", Role.HR)
        .header("If-Match", "\"0\"")
        .contentType(MediaType.APPLICATION_JSON)
        .bodyValue(Map.of("cause", "NO_LONGER_INTENDED", "reason", "stays"))
        .exchange()
        .expectStatus()
        .isEqualTo(412)
        .expectBody()
        .jsonPath("$.code")
        .isEqualTo("stale-version")
        .jsonPath("$.data.actual")
        .isEqualTo(2);
  }

  @Test
  void aSkippedStepSaysWhatIsMissingAndWhatMayBeDone() {
    String caseId = newCase();

    post(
            "/api/v1/cases/" + caseId + "/start-talks",
            Role.NEGOTIATOR,
            Map.of("startedOn", "2026-03-02"))
        .expectStatus()
        .isEqualTo(409)
        .expectBody()
        .jsonPath("$.code")
        .isEqualTo("step-skipped")
        .jsonPath("$.missing")
        .isNotEmpty()
        .jsonPath("$.nextAllowed")
        .isNotEmpty()
        .jsonPath("$.detail")
        .isNotEmpty();
  }

  @Test
  void whatTheLawWantsFirstIsAmongAllTheStepsThatAreMissing() {
    Map<String, Object> dismissal = new HashMap<>(opening(newEmployee()));
    dismissal.put("kind", "DISMISSAL");
    dismissal.put("ground", "LCL_40_3");
    String caseId = receiptOf(post("/api/v1/cases", Role.HR, dismissal)).id();

    post(
            "/api/v1/cases/" + caseId + "/give-notice",
            Role.HR,
            Map.of("noticeOn", "2026-03-02", "channel", "letter"))
        .expectStatus()
        .isEqualTo(409)
        .expectBody()
        .jsonPath("$.code")
        .isEqualTo("union-not-heard")
        .jsonPath("$.missing")
        .value(missing ->
            assertThat(missing.toString())
                .contains("notify-union", "set-case-dates", "submit-case"))
        .jsonPath("$.nextAllowed")
        .value(allowed -> assertThat(allowed.toString()).contains("notify-union"));
  }

  @Test
  void aRefusedCommandIsAnEventOfItsOwnOutsideTheCase() {
    String caseId = newCase();
    long before = log.head();
    post("/api/v1/cases/" + caseId + "/approve-case", Role.IT, Map.of())
        .expectStatus()
        .isForbidden()
        .expectBody()
        .jsonPath("$.code")
        .isEqualTo("role-may-not");

    List<Recorded> written = new ArrayList<>();
    log.read(before, log.head(), 100, written::add);
    assertThat(written)
        .filteredOn(recorded -> recorded.event() instanceof CommandRefused)
        .singleElement()
        .satisfies(recorded -> {
          CommandRefused refused = (CommandRefused) recorded.event();
          assertThat(refused.about()).isEqualTo(caseId);
          assertThat(refused.command()).isEqualTo("approve-case");
          assertThat(refused.refusal()).isEqualTo("role-may-not");
          assertThat(recorded.metadata()).containsEntry("actor", "IT");
        });
    assertThat(log.readStream(caseId)).hasSize(2);
  }

  @Test
  void everyActionRefusesEveryRoleThatMayNot() {
    String caseId = newCase();
    for (Role role : Arrays.stream(Role.values()).filter(r -> r != Role.OPERATOR).toList()) {
      Map<String, List<Map<String, Object>>> blocked = blockedFor(caseId, role);
      for (Action action : Action.values()) {
        if (action == Action.OPEN_CASE || action.byScheduler()) {
          continue;
        }
        boolean forbidden =
            blocked.getOrDefault(action.path(), List.of()).stream()
                .anyMatch(reason -> "role-may-not".equals(reason.get("code")));
        boolean may = role != Role.SYSTEM && action.roles().contains(role);
        // Employees act in their own case only, which this is not.
        assertThat(forbidden).as("%s by %s", action, role).isEqualTo(!may || role == Role.EMPLOYEE);
      }
    }
  }

  @Test
  void anOperatorSeesNoCase() {
    get("/api/v1/cases/" + newCase() + "/actions", Role.OPERATOR)
        .exchange()
        .expectStatus()
        .isNotFound();
  }

  @SuppressWarnings("unchecked")
  private Map<String, List<Map<String, Object>>> blockedFor(String caseId, Role role) {
    Map<String, Object> answer =
        get("/api/v1/cases/" + caseId + "/actions", role)
            .exchange()
            .expectBody(Map.class)
            .returnResult()
            .getResponseBody();
    assertThat(answer).isNotNull();
    if ("case-not-found".equals(answer.get("code"))) {
      return Stream.of(Action.values())
          .collect(
              Collectors.toMap(
                  Action::path, action -> List.of(Map.of("code", (Object) "role-may-not"))));
    }
    return (Map<String, List<Map<String, Object>>>)
        Objects.requireNonNull(answer.get("blockedBecause"));
  }
}
