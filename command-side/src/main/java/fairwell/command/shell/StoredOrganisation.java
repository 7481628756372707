package fairwell.command.shell;

import fairwell.command.offboarding.context.ApprovalMatrix;
import fairwell.command.offboarding.context.Organisation;
import fairwell.kernel.event.organisation.OrganisationEvent;
import fairwell.kernel.organisation.ApprovalRules;
import fairwell.kernel.organisation.OrgTree;
import java.util.Iterator;
import java.util.function.BiFunction;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;

/** The organisation as the event store has it now. */
final class StoredOrganisation implements Organisation {

  private final EventStore store;

  StoredOrganisation(EventStore store) {
    this.store = store;
  }

  @Override
  public OrgTree now() {
    return fold(OrgTree.EMPTY, OrgTree::after);
  }

  /**
   * Who must approve now.
   *
   * @param configured what holds until a matrix is adopted
   */
  ApprovalMatrix matrix(ApprovalMatrix configured) {
    ApprovalRules.Version holds = fold(ApprovalRules.NONE, ApprovalRules::after).holds();
    return holds == null ? configured : new ApprovalMatrix(holds.rows());
  }

  private <T> T fold(T before, BiFunction<T, OrganisationEvent, T> after) {
    T now = before;
    for (Iterator<? extends DomainEventMessage<?>> events =
            store.readEvents(OrganisationEvent.STREAM).asStream().iterator();
        events.hasNext(); ) {
      now = after.apply(now, (OrganisationEvent) events.next().getPayload());
    }
    return now;
  }
}
