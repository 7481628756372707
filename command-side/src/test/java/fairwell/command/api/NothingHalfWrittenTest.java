package fairwell.command.api;

import static org.assertj.core.api.Assertions.assertThat;

import fairwell.kernel.access.Role;
import fairwell.kernel.event.Recorded;
import fairwell.kernel.event.audit.CommandRefused;
import fairwell.log.read.LogReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;

/**
 * Every kind of bad input against a case that exists: the answer names what is wrong, and the case
 * is as it was. A refusal by the domain is on record beside it; a request that never reached the
 * domain leaves nothing at all.
 */
class NothingHalfWrittenTest extends LiveCases {

  @Autowired private LogReader log;

  /** A request that is wrong in one way. */
  private record Bad(
      String action,
      Role role,
      String body,
      String ifMatch,
      int status,
      String code,
      String field) {}

  static Stream<Arguments> badInput() {
    String dates = "set-case-dates";
    return Stream.of(
            Map.entry(
                "malformed JSON",
                new Bad(dates, Role.HR, "{\"x\":", "", 400, "malformed-json", "")),
            Map.entry(
                "wrong type",
                new Bad(
                    dates,
                    Role.HR,
                    SampleBodies.dates("2030-03-31", "7"),
                    "",
                    400,
                    "invalid-body",
                    "/legalEnd")),
            Map.entry(
                "unknown field",
                new Bad(dates, Role.HR, "{\"x\":1}", "", 400, "invalid-body", "/x")),
            Map.entry(
                "missing field",
                new Bad(
                    dates,
                    Role.HR,
                    SampleBodies.dates("2030-03-31", ""),
                    "",
                    400,
                    "invalid-body",
                    "/legalEnd")),
            Map.entry(
                "a day that does not exist",
                new Bad(
                    dates,
                    Role.HR,
                    SampleBodies.dates("2030-02-30", "\"2030-03-31\""),
                    "",
                    400,
                    "invalid-body",
                    "/lastWorkingDay")),
            Map.entry(
                "days out of order",
                new Bad(
                    dates,
                    Role.HR,
                    SampleBodies.dates("2030-05-31", "\"2030-03-31\""),
                    "",
                    400,
                    "dates-out-of-order",
                    "")),
            Map.entry(
                "too large",
                new Bad(
                    "rescind-case",
                    Role.HR,
                    "{\"reason\":\"" + "x".repeat(300_000) + "\"}",
                    "",
                    413,
                    "body-too-large",
                    "")),
            Map.entry(
                "a stale version",
                new Bad(
                    "rescind-case",
                    Role.HR,
                    "{\"cause\":\"NO_LONGER_INTENDED\",\"reason\":\"stays\"}",
                    "\"7\"",
                    412,
                    "stale-version",
                    "")),
            Map.entry(
                "a skipped step",
                new Bad(
                    "start-talks",
                    Role.NEGOTIATOR,
                    "{\"startedOn\":\"2030-03-02\"}",
                    "",
                    409,
                    "step-skipped",
                    "")),
            Map.entry(
                "a forbidden role",
                new Bad("approve-case", Role.IT, "{}", "", 403, "role-may-not", "")),
            Map.entry(
                "an unknown item",
                new Bad(
                    "resolve-clearance-item",
                    Role.IT,
                    "{\"itemId\":\"none\",\"evidence\":\"e\"}",
                    "",
                    409,
                    "step-skipped",
                    "")),
            Map.entry(
                "an unknown action",
                new Bad("fly-away", Role.HR, "{}", "", 404, "unknown-path", "")))
        .map(entry -> Arguments.of(entry.getKey(), entry.getValue()));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("badInput")
  void badInputIsAProblemAndLeavesTheCaseAsItWas(String flaw, Bad bad) {
    String caseId = newCase();
    List<Recorded> stream = log.readStream(caseId);
    long before = log.head();
    var request =
        post("/api/v1/cases/" + caseId + "/" + bad.action(), bad.role())
            .contentType(MediaType.APPLICATION_JSON);
    if (!bad.ifMatch().isEmpty()) {
      request.header("If-Match", bad.ifMatch());
    }

    var body =
        request
            .bodyValue(bad.body())
            .exchange()
            .expectStatus()
            .isEqualTo(bad.status())
            .expectHeader()
            .contentType(MediaType.APPLICATION_PROBLEM_JSON)
            .expectBody()
            .jsonPath("$.code")
            .isEqualTo(bad.code())
            .jsonPath("$.detail")
            .isNotEmpty();
    if (!bad.field().isEmpty()) {
      body.jsonPath("$.errors[?(@.pointer == '" + bad.field() + "')]").exists();
    }

    assertThat(log.readStream(caseId)).isEqualTo(stream);
    List<Recorded> since = new ArrayList<>();
    log.read(before, log.head(), 100, since::add);
    assertThat(since).extracting(Recorded::event).allMatch(CommandRefused.class::isInstance);
  }

  static Stream<Arguments> unknownIds() {
    return Stream.of(
        Arguments.of("/api/v1/cases/C-none/submit-case", "{}", "case-not-found"),
        Arguments.of(
            "/api/v1/employees/none/retract-fact",
            "{\"key\":\"k\",\"retracted\":\"r\",\"reason\":\"x\"}",
            "employee-not-found"),
        Arguments.of(
            "/api/v1/cases",
            "{\"employeeId\":\"E-none\",\"kind\":\"RESIGNATION\",\"ground\":\"LCL_37\","
                + "\"reason\":\"r\",\"confidential\":false}",
            "employee-not-found"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("unknownIds")
  void anUnknownIdIsNotFoundAndBeginsNoStream(String path, String body, String code) {
    long before = log.head();

    post(path, Role.HR)
        .contentType(MediaType.APPLICATION_JSON)
        .bodyValue(body)
        .exchange()
        .expectStatus()
        .isNotFound()
        .expectBody()
        .jsonPath("$.code")
        .isEqualTo(code);

    List<Recorded> since = new ArrayList<>();
    log.read(before, log.head(), 100, since::add);
    assertThat(since).extracting(Recorded::event).allMatch(CommandRefused.class::isInstance);
    assertThat(log.readStream("C-none")).isEmpty();
    assertThat(log.readStream("E-none")).isEmpty();
  }
}
