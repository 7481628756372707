package fairwell.command.shell;

import fairwell.command.offboarding.context.Organisation;
import fairwell.kernel.event.organisation.OrganisationEvent;
import fairwell.kernel.organisation.OrgTree;
import java.util.Iterator;
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
    OrgTree tree = OrgTree.EMPTY;
    for (Iterator<? extends DomainEventMessage<?>> events =
            store.readEvents(OrganisationEvent.STREAM).asStream().iterator();
        events.hasNext(); ) {
      tree = tree.after((OrganisationEvent) events.next().getPayload());
    }
    return tree;
  }
}
