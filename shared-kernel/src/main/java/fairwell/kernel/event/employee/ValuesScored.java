package fairwell.kernel.event.employee;

import fairwell.kernel.id.EmployeeId;
import fairwell.kernel.id.FactKey;
import java.time.LocalDate;
import java.util.Map;

/** A values assessment: per dimension a score between 0 and 100. */
public record ValuesScored(
    EmployeeId employeeId, FactKey key, LocalDate scoredOn, Map<String, Integer> scores)
    implements EmployeeFact {
  public ValuesScored {
    scores = Map.copyOf(scores);
  }

  @Override
  public LocalDate happenedOn() {
    return scoredOn;
  }
}
