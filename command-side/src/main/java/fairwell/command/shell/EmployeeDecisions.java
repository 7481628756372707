package fairwell.command.shell;

import fairwell.command.employee.EmployeeCommand;
import fairwell.command.employee.EmployeeDecider;
import fairwell.command.employee.EmployeeState;
import java.util.Map;

/** From a command to its receipt: answered before, or decided and published. */
final class EmployeeDecisions {

  private final PersonalDataNow people;

  EmployeeDecisions(PersonalDataNow people) {
    this.people = people;
  }

  CommandReceipt take(
      EmployeeCommand command, Map<String, ?> metadata, EmployeeState state, Journal journal) {
    Envelope envelope = Envelope.read(metadata);
    String stream = command.employeeId().value();
    return journal
        .replay(stream, envelope)
        .orElseGet(() -> decide(command, stream, envelope, state, journal));
  }

  private CommandReceipt decide(
      EmployeeCommand command,
      String stream,
      Envelope envelope,
      EmployeeState state,
      Journal journal) {
    people.mustBeInUse(command.employeeId());
    journal.mustBeAt(envelope.expectedVersion());
    return Publishing.publish(
        stream,
        EmployeeDecider.decide(command, state, envelope.actor()),
        envelope,
        envelope.actingAs(command.roles()),
        journal);
  }
}
