package fairwell.standalone.benchmark;

import fairwell.command.offboarding.command.OffboardingCommand;
import fairwell.command.offboarding.command.OpenCase;
import fairwell.command.offboarding.command.SetCaseDates;
import fairwell.command.offboarding.command.Words;
import fairwell.kernel.event.offboarding.CaseKind;
import fairwell.kernel.id.CaseId;
import fairwell.kernel.id.EmployeeId;
import fairwell.kernel.law.Ground;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

/**
 * The two commands that are measured, as records and as JSON. A new case reads the employee's
 * stream and seals two texts; new dates change an existing case. Each writes one event.
 */
final class Commands {

  private static final LocalDate FIRST_END = LocalDate.of(2030, 1, 1);

  /** Has nothing in common with the number of cases: the next dates of a case are other ones. */
  private static final int DIFFERENT_ENDS = 997;

  private Commands() {}

  static OffboardingCommand opening(String employee) {
    return new OpenCase(
        new CaseId("C-" + UUID.randomUUID()),
        new EmployeeId("E-" + employee),
        CaseKind.RESIGNATION,
        Ground.LCL_37,
        new Words("个人原因"),
        false);
  }

  static String openingJson(String employee) {
    return "{\"employeeId\":\"E-"
        + employee
        + "\",\"kind\":\"RESIGNATION\",\"ground\":\"LCL_37\",\"reason\":\"个人原因\","
        + "\"confidential\":false}";
  }

  /** Dates that differ from those before, so that every command is an event. */
  static OffboardingCommand dates(String caseId, long n) {
    LocalDate end = end(n);
    return new SetCaseDates(new CaseId(caseId), FIRST_END, end, end, FIRST_END);
  }

  static String datesJson(long n) {
    return "{\"lastWorkingDay\":\"%1$s\",\"legalEnd\":\"%2$s\",\"paidThrough\":\"%2$s\",\"accessCutOff\":\"%1$s\"}"
        .formatted(FIRST_END, end(n));
  }

  /** The same as a body. */
  static Map<String, Object> datesBody(long n) {
    return Map.of(
        "lastWorkingDay", FIRST_END.toString(),
        "legalEnd", end(n).toString(),
        "paidThrough", end(n).toString(),
        "accessCutOff", FIRST_END.toString());
  }

  private static LocalDate end(long n) {
    return FIRST_END.plusDays(n % DIFFERENT_ENDS);
  }
}
