package fairwell.command.shell;

import fairwell.kernel.access.Actor;
import fairwell.kernel.access.Role;
import fairwell.kernel.event.audit.AuditEvent;
import fairwell.kernel.event.audit.CommandRefused;
import fairwell.kernel.event.audit.OperatorActed;
import fairwell.kernel.event.audit.PersonalDataRead;
import java.util.Comparator;
import org.axonframework.eventhandling.EventBus;
import org.axonframework.eventhandling.GenericEventMessage;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Writes down what was refused and what operators do, each in a transaction of its own. */
public final class AuditTrail {

  private static final Logger LOG = LoggerFactory.getLogger(AuditTrail.class);

  private final EventBus events;

  public AuditTrail(EventBus events) {
    this.events = events;
  }

  /**
   * A command was refused. The caller is owed the refusal in any case, so one that cannot be
   * written down is only logged.
   */
  public void refused(Envelope envelope, CommandRefused refused) {
    try {
      publish(refused, envelope);
    } catch (RuntimeException failure) {
      LOG.error("the refusal {} could not be recorded", refused.refusal(), failure);
    }
  }

  /** An operator is about to act; what cannot be written down is not done. */
  public void acts(Actor operator, OperatorActed act) {
    publish(act, Envelope.from(operator));
  }

  /** Personal data is about to go to somebody outside; what cannot be written down does not go. */
  public void discloses(PersonalDataRead read) {
    publish(read, Envelope.from(Actor.SYSTEM));
  }

  private void publish(AuditEvent event, Envelope envelope) {
    events.publish(
        GenericEventMessage.asEventMessage(event)
            .andMetaData(envelope.recorded(firstRole(envelope.actor()))));
  }

  private static Role firstRole(Actor actor) {
    return actor.roles().stream().min(Comparator.naturalOrder()).orElse(Role.EMPLOYEE);
  }
}
