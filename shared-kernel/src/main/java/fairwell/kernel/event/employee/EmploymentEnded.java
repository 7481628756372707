package fairwell.kernel.event.employee;

import fairwell.kernel.id.CaseId;
import fairwell.kernel.id.EmployeeId;
import fairwell.kernel.id.FactKey;
import java.time.LocalDate;

/** The employment ended; that day is its last, inclusive. */
public record EmploymentEnded(EmployeeId employeeId, FactKey key, LocalDate lastDay, CaseId caseId)
    implements EmployeeFact {
  @Override
  public LocalDate happenedOn() {
    return lastDay;
  }
}
