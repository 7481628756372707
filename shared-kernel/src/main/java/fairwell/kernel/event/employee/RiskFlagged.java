package fairwell.kernel.event.employee;

import fairwell.kernel.id.EmployeeId;
import fairwell.kernel.personal.PersonalText;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * An early warning: the person may be about to leave. The score is a probability between 0 and 1;
 * it must never be cited as a ground for dismissal.
 */
public record RiskFlagged(
    EmployeeId employeeId,
    String flagId,
    LocalDate on,
    BigDecimal score,
    List<PersonalText> drivers,
    String modelVersion)
    implements EmployeeEvent {
  public RiskFlagged {
    drivers = List.copyOf(drivers);
  }
}
