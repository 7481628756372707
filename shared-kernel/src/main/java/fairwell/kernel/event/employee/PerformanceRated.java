package fairwell.kernel.event.employee;

import fairwell.kernel.id.EmployeeId;
import fairwell.kernel.id.FactKey;
import java.math.BigDecimal;
import java.time.LocalDate;

/** A performance rating for a period; the score is between 0 and 100. */
public record PerformanceRated(
    EmployeeId employeeId,
    FactKey key,
    LocalDate ratedOn,
    String period,
    String rating,
    BigDecimal score)
    implements EmployeeFact {
  @Override
  public LocalDate happenedOn() {
    return ratedOn;
  }
}
