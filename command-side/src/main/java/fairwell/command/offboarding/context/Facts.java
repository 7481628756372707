package fairwell.command.offboarding.context;

import fairwell.kernel.facts.EmployeeFacts;
import fairwell.kernel.id.EmployeeId;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What is known of an employee now, read from the employee's own stream when a decision asks for it
 * and not before; never from a read model.
 */
@FunctionalInterface
public interface Facts {

  /** The facts up to now; {@link EmployeeFacts#none()} when the employee is not known. */
  EmployeeFacts of(EmployeeId employee);

  /** The same, read at most once for each employee: one decision sees one state of the facts. */
  static Facts once(Facts facts) {
    Map<EmployeeId, EmployeeFacts> read = new ConcurrentHashMap<>();
    return employee -> read.computeIfAbsent(employee, facts::of);
  }
}
