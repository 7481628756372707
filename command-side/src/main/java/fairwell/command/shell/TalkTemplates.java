package fairwell.command.shell;

import fairwell.command.template.PublishTemplate;
import fairwell.command.template.TemplateDecider;
import fairwell.kernel.event.template.TemplateEvent;
import fairwell.kernel.talk.TemplateShelf;
import org.axonframework.eventhandling.SequenceNumber;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

/**
 * Axon's door into {@link TemplateDecider}. Templates are few, so the stream is read whole each
 * time.
 */
@Aggregate
class TalkTemplates {

  @AggregateIdentifier
  @SuppressWarnings("unused") // Axon reads it
  private @Nullable String id;

  private TemplateShelf shelf = TemplateShelf.EMPTY;
  private Journal journal = Journal.EMPTY;

  @EventSourcingHandler
  void on(TemplateEvent event, MetaData metadata, @SequenceNumber long sequence) {
    id = event.streamId();
    shelf = shelf.after(event);
    journal = journal.after(event, metadata, sequence);
  }

  @Decides
  CommandReceipt on(PublishTemplate command, MetaData metadata) {
    return Publishing.take(
        command.stream(),
        metadata,
        PublishTemplate.ROLES,
        journal,
        actor -> TemplateDecider.decide(command, shelf, actor));
  }
}
