package fairwell.command.offboarding.context;

import fairwell.kernel.facts.EmployeeFacts;
import fairwell.kernel.id.EmployeeId;

/**
 * What is known of an employee now, read from the employee's own stream when a decision asks for it
 * and not before; never from a read model.
 */
@FunctionalInterface
public interface Facts {

  /** The facts up to now; {@link EmployeeFacts#none()} when the employee is not known. */
  EmployeeFacts of(EmployeeId employee);
}
