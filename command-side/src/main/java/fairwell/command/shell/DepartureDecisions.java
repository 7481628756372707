package fairwell.command.shell;

import fairwell.command.departure.Batch;
import fairwell.command.departure.DeparturesDecider;
import fairwell.command.departure.OrderDepartures;
import fairwell.command.departure.RecordDepartureRefused;
import fairwell.kernel.access.Role;
import java.util.Map;

/** From a command to its receipt: answered before, or decided and published. */
final class DepartureDecisions {

  private final CaseContexts contexts;

  DepartureDecisions(CaseContexts contexts) {
    this.contexts = contexts;
  }

  CommandReceipt take(
      OrderDepartures command, Map<String, ?> metadata, Batch batch, Journal journal) {
    Envelope envelope = Envelope.read(metadata);
    String stream = command.batchId().value();
    return journal
        .replay(stream, envelope)
        .orElseGet(() ->
            Publishing.publish(
                stream,
                DeparturesDecider.decide(command, batch, contexts.of(envelope.actor())),
                envelope,
                Role.HR,
                journal));
  }

  CommandReceipt take(
      RecordDepartureRefused command, Map<String, ?> metadata, Batch batch, Journal journal) {
    Envelope envelope = Envelope.read(metadata);
    return Publishing.publish(
        command.batchId().value(),
        DeparturesDecider.decide(command, batch),
        envelope,
        Role.SYSTEM,
        journal);
  }
}
