package fairwell.command.automation;

import fairwell.kernel.id.EmployeeId;

/** Keeps something about people outside of the log, and forgets it when a person is erased. */
@FunctionalInterface
public interface Forgetful {

  /** Forgets, after the key is destroyed; a second time does nothing. */
  void forget(EmployeeId employee);
}
