package fairwell.command.shell;

import fairwell.command.offboarding.context.Templates;
import fairwell.kernel.event.template.TemplateEvent;
import fairwell.kernel.talk.TemplateShelf;
import java.util.Iterator;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;

/** The templates as the event store has them now. */
final class StoredTemplates implements Templates {

  private final EventStore store;

  StoredTemplates(EventStore store) {
    this.store = store;
  }

  @Override
  public TemplateShelf now() {
    TemplateShelf shelf = TemplateShelf.EMPTY;
    for (Iterator<? extends DomainEventMessage<?>> events =
            store.readEvents(TemplateEvent.STREAM).asStream().iterator();
        events.hasNext(); ) {
      shelf = shelf.after((TemplateEvent) events.next().getPayload());
    }
    return shelf;
  }
}
