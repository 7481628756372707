package fairwell.kernel.event.employee;

import fairwell.kernel.event.FairwellEvent;
import fairwell.kernel.id.EmployeeId;

/** What happened to one employee; one stream per person. */
public sealed interface EmployeeEvent extends FairwellEvent
    permits EmployeeFact, FactRetracted, RiskFlagged, RiskCleared {

  EmployeeId employeeId();

  @Override
  default String streamId() {
    return employeeId().value();
  }
}
