package fairwell.command.shell;

import fairwell.command.employee.ClearRisk;
import fairwell.command.employee.EmployeeDecider;
import fairwell.command.employee.EmployeeState;
import fairwell.command.employee.FlagRisk;
import fairwell.command.employee.RecordFacts;
import fairwell.command.employee.RetractFact;
import fairwell.kernel.event.employee.EmployeeEvent;
import fairwell.kernel.id.EmployeeId;
import org.axonframework.eventhandling.SequenceNumber;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

/** Axon's door into {@link EmployeeDecider}: one line a command, no rule lives here. */
@Aggregate(snapshotTriggerDefinition = "snapshotTrigger", cache = "aggregateCache")
class Employee {

  @AggregateIdentifier
  @SuppressWarnings("unused") // Axon reads it
  private @Nullable EmployeeId id;

  private EmployeeState state = EmployeeState.UNBORN;
  private Journal journal = Journal.EMPTY;

  @EventSourcingHandler
  void on(EmployeeEvent event, MetaData metadata, @SequenceNumber long sequence) {
    id = event.employeeId();
    state = EmployeeDecider.evolve(state, event);
    journal = journal.after(event, metadata, sequence);
  }

  @Decides
  CommandReceipt on(RecordFacts command, MetaData metadata, EmployeeDecisions decisions) {
    return decisions.take(command, metadata, state, journal);
  }

  @Decides
  CommandReceipt on(RetractFact command, MetaData metadata, EmployeeDecisions decisions) {
    return decisions.take(command, metadata, state, journal);
  }

  @Decides
  CommandReceipt on(FlagRisk command, MetaData metadata, EmployeeDecisions decisions) {
    return decisions.take(command, metadata, state, journal);
  }

  @Decides
  CommandReceipt on(ClearRisk command, MetaData metadata, EmployeeDecisions decisions) {
    return decisions.take(command, metadata, state, journal);
  }
}
