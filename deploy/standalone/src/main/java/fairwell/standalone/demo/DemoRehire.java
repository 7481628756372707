package fairwell.standalone.demo;

import fairwell.kernel.event.employee.CompensationSet;
import fairwell.kernel.event.employee.EmployeeFact;
import fairwell.kernel.event.employee.EmployeeHired;
import fairwell.kernel.event.employee.EmploymentEnded;
import fairwell.kernel.id.CaseId;
import fairwell.kernel.id.EmployeeId;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Random;

/** The two employments of somebody who left, and came back. */
final class DemoRehire {

  private DemoRehire() {}

  /** Somebody whose first employment ended two years ago, up to that day. */
  static List<EmployeeFact> firstEmployment(EmployeeId id, LocalDate today, CaseId caseId) {
    DemoPerson person = again(id, today);
    person.hire(today.minusYears(5), 6_000);
    person.add(new EmploymentEnded(id, person.key("ended"), today.minusYears(2), caseId));
    return person.soFar();
  }

  /** The same person, hired a second time since. */
  static List<EmployeeFact> secondEmployment(EmployeeId id, LocalDate today) {
    EmployeeHired first =
        (EmployeeHired) firstEmployment(id, today, new CaseId("C-before")).getFirst();
    LocalDate hired = today.minusMonths(14);
    DemoPerson person = again(id, today);
    person.add(
        new EmployeeHired(
            id,
            person.key("hired-again"),
            first.name(),
            first.nationalId(),
            null,
            hired,
            first.place(),
            first.legalEntity(),
            null,
            first.workingSince()));
    person.add(
        new CompensationSet(
            id, person.key("pay-again"), hired, DemoPerson.yuan(7_200), DemoPerson.yuan(400)));
    for (YearMonth month = YearMonth.from(hired).plusMonths(1);
        month.isBefore(YearMonth.from(today));
        month = month.plusMonths(1)) {
      person.month(month, 7_200);
    }
    return person.soFar();
  }

  private static DemoPerson again(EmployeeId id, LocalDate today) {
    return new DemoPerson(id.number(), DemoUnit.ALL.getLast(), today, 0, new Random(2));
  }
}
