package fairwell.command.privacy;

import fairwell.kernel.id.EmployeeId;

/** Whether a case about a person still runs, as the log has it now. */
@FunctionalInterface
public interface RunningCases {

  boolean anyOf(EmployeeId employee);
}
