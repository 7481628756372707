package fairwell.command.shell;

import fairwell.command.policy.ApproveOverlay;
import fairwell.command.policy.PolicyDecider;
import fairwell.command.policy.PolicyState;
import fairwell.command.policy.ProposeOverlay;
import fairwell.command.policy.RejectOverlay;
import fairwell.kernel.event.policy.PolicyEvent;
import org.axonframework.eventhandling.SequenceNumber;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

/**
 * Axon's door into {@link PolicyDecider}: one line a command, no rule lives here. Overlays are few,
 * so the stream is read whole each time.
 */
@Aggregate
class PolicyOverlays {

  @AggregateIdentifier
  @SuppressWarnings("unused") // Axon reads it
  private @Nullable String id;

  private PolicyState state = PolicyState.shipped();
  private Journal journal = Journal.EMPTY;

  @EventSourcingHandler
  void on(PolicyEvent event, MetaData metadata, @SequenceNumber long sequence) {
    id = event.streamId();
    state = PolicyDecider.evolve(state, event);
    journal = journal.after(event, metadata, sequence);
  }

  @Decides
  CommandReceipt on(ProposeOverlay command, MetaData metadata, PolicyDecisions decisions) {
    return decisions.take(command, metadata, state, journal);
  }

  @Decides
  CommandReceipt on(ApproveOverlay command, MetaData metadata, PolicyDecisions decisions) {
    return decisions.take(command, metadata, state, journal);
  }

  @Decides
  CommandReceipt on(RejectOverlay command, MetaData metadata, PolicyDecisions decisions) {
    return decisions.take(command, metadata, state, journal);
  }
}
