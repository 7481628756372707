package fairwell.query.api;

import fairwell.kernel.id.EmployeeId;
import fairwell.query.privacy.GetPersonalData;
import fairwell.query.privacy.PersonalDataReport;
import fairwell.query.wording.Wording;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;
import tools.jackson.databind.JsonNode;

/** Where the personal data of a person stand, until when each kind is kept, and why. */
@RestController
class PersonalDataReadApi {

  static final Set<String> KNOWN = Set.of("minPosition");

  private final PrivacyQueries queries;
  private final OpenedJson opened;
  private final ReadAfter after;
  private final Clock clock;

  PersonalDataReadApi(
      PrivacyQueries queries, OpenedJson opened, ReadAfter after, ObjectProvider<Clock> clock) {
    this.queries = queries;
    this.opened = opened;
    this.after = after;
    this.clock = clock.getIfUnique(Clock::systemUTC);
  }

  /** The ETag is the version a command about the data may be made conditional on. */
  @GetMapping("/api/v1/employees/{number}/personal-data")
  Mono<ResponseEntity<JsonNode>> report(
      @PathVariable String number,
      @RequestParam MultiValueMap<String, String> query,
      ServerWebExchange exchange) {
    Parameters asked = Parameters.of(query, KNOWN);
    EmployeeId employee = employee(number);
    return after.answer(
        asked,
        exchange,
        who ->
            // Whom it is about takes the own copy: holds are what counsel keeps to itself.
            (employee.equals(who.employee())
                    ? Mono.<PersonalDataReport>error(ReadProblem.of(ReadProblem.Code.FORBIDDEN))
                    : queries.personalData(new GetPersonalData(employee.value(), today())))
                .switchIfEmpty(
                    Mono.error(() -> ReadProblem.of(ReadProblem.Code.EMPLOYEE_NOT_FOUND)))
                .flatMap(report ->
                    opened
                        .of(report, who, employee.value(), "api.personal-data")
                        .map(body ->
                            ResponseEntity.ok()
                                .eTag(String.valueOf(report.version()))
                                .body(body))));
  }

  static EmployeeId employee(String number) {
    try {
      return EmployeeId.ofNumber(number);
    } catch (IllegalArgumentException noNumber) {
      throw ReadProblem.of(ReadProblem.Code.EMPLOYEE_NOT_FOUND);
    }
  }

  private LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), Wording.ZONE);
  }
}
