package fairwell.kernel.event.employee;

import fairwell.kernel.id.EmployeeId;
import fairwell.kernel.id.FactKey;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The person took a post in a unit from that day on. */
public record PositionAssigned(
    EmployeeId employeeId,
    FactKey key,
    LocalDate from,
    String orgUnit,
    String position,
    String grade,
    boolean keyPost,
    @Nullable EmployeeId manager)
    implements EmployeeFact {
  @Override
  public LocalDate happenedOn() {
    return from;
  }
}
