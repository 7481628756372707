package fairwell.kernel.event.employee;

import fairwell.kernel.id.EmployeeId;
import fairwell.kernel.id.FactKey;
import java.math.BigDecimal;
import java.time.LocalDate;

/** A training was completed. */
public record TrainingTaken(
    EmployeeId employeeId, FactKey key, LocalDate takenOn, String title, BigDecimal hours)
    implements EmployeeFact {
  @Override
  public LocalDate happenedOn() {
    return takenOn;
  }
}
