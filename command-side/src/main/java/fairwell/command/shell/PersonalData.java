package fairwell.command.shell;

import fairwell.command.privacy.ConfirmErasure;
import fairwell.command.privacy.DeclineErasure;
import fairwell.command.privacy.EraseWhenDue;
import fairwell.command.privacy.PlaceLegalHold;
import fairwell.command.privacy.ReleaseLegalHold;
import fairwell.command.privacy.RequestErasure;
import fairwell.kernel.event.privacy.PrivacyEvent;
import fairwell.kernel.privacy.PersonalDataState;
import org.axonframework.eventhandling.SequenceNumber;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

/** Axon's door into {@link fairwell.command.privacy.PrivacyDecider}. */
@Aggregate
class PersonalData {

  @AggregateIdentifier
  @SuppressWarnings("unused") // Axon reads it
  private @Nullable String id;

  private PersonalDataState state = PersonalDataState.UNTOUCHED;
  private Journal journal = Journal.EMPTY;

  @EventSourcingHandler
  void on(PrivacyEvent event, MetaData metadata, @SequenceNumber long sequence) {
    id = event.streamId();
    state = state.after(event);
    journal = journal.after(event, metadata, sequence);
  }

  @Decides
  CommandReceipt on(PlaceLegalHold command, MetaData metadata, PrivacyDecisions decisions) {
    return decisions.take(command, metadata, state, journal);
  }

  @Decides
  CommandReceipt on(ReleaseLegalHold command, MetaData metadata, PrivacyDecisions decisions) {
    return decisions.take(command, metadata, state, journal);
  }

  @Decides
  CommandReceipt on(RequestErasure command, MetaData metadata, PrivacyDecisions decisions) {
    return decisions.take(command, metadata, state, journal);
  }

  @Decides
  CommandReceipt on(ConfirmErasure command, MetaData metadata, PrivacyDecisions decisions) {
    return decisions.take(command, metadata, state, journal);
  }

  @Decides
  CommandReceipt on(DeclineErasure command, MetaData metadata, PrivacyDecisions decisions) {
    return decisions.take(command, metadata, state, journal);
  }

  @Decides
  CommandReceipt on(EraseWhenDue command, MetaData metadata, PrivacyDecisions decisions) {
    return decisions.take(command, metadata, state, journal);
  }
}
