package fairwell.command.imports;

import fairwell.command.employee.RecordFacts;
import fairwell.command.shell.CommandReceipt;
import fairwell.command.shell.Envelope;
import fairwell.kernel.access.Actor;
import fairwell.kernel.access.Role;
import fairwell.kernel.event.audit.ImportCompleted;
import fairwell.kernel.personal.SubjectErased;
import fairwell.kernel.refusal.PersonIsErased;
import fairwell.kernel.refusal.Refusal;
import fairwell.kernel.refusal.Refused;
import org.axonframework.commandhandling.CommandExecutionException;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.eventhandling.EventBus;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.modelling.command.ConcurrencyException;

/** Records through the command gateway, as every other writer does. */
final class CommandRecorder implements Recorder {
  private static final int TRIES = 5;

  private final CommandGateway gateway;
  private final EventBus events;

  CommandRecorder(CommandGateway gateway, EventBus events) {
    this.gateway = gateway;
    this.events = events;
  }

  @Override
  public CommandReceipt record(Batch batch) {
    Envelope envelope =
        Envelope.from(batch.actor())
            .asked(batch.actor().id() + "/" + batch.requestKey(), batch.requestDigest())
            .within(batch.importId(), null);
    RecordFacts command = new RecordFacts(batch.employee(), batch.facts());
    for (int tries = 1; ; tries++) {
      try {
        return gateway.sendAndWait(
            GenericCommandMessage.asCommandMessage(command).andMetaData(envelope.metadata()));
      } catch (CommandExecutionException remote) {
        throw remote.getDetails().orElse(null) instanceof Refusal refusal
            ? new Refused(refusal)
            : remote;
      } catch (SubjectErased meanwhile) {
        throw new Refused(new PersonIsErased());
      } catch (ConcurrencyException faster) {
        // Somebody else wrote to the same person; the facts are decided anew.
        if (tries == TRIES) {
          throw faster;
        }
      }
    }
  }

  @Override
  public void completed(Actor actor, String importId, ImportCompleted event) {
    Envelope envelope = Envelope.from(actor).within(importId, null);
    events.publish(
        GenericEventMessage.asEventMessage(event).andMetaData(envelope.recorded(Role.HR)));
  }
}
