package fairwell.kernel.event.employee;

import fairwell.kernel.id.ActorId;
import fairwell.kernel.id.EmployeeId;
import fairwell.kernel.id.FactKey;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Leave was taken, both days inclusive. */
public record LeaveTaken(
    EmployeeId employeeId,
    FactKey key,
    LocalDate from,
    LocalDate to,
    LeaveKind kind,
    BigDecimal days,
    @Nullable ActorId approvedBy)
    implements EmployeeFact {
  @Override
  public LocalDate happenedOn() {
    return from;
  }
}
