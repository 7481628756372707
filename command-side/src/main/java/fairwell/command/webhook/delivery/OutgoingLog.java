package fairwell.command.webhook.delivery;

import fairwell.command.webhook.event.CaseSecrecy;
import fairwell.command.webhook.event.CloudEvent;
import fairwell.command.webhook.event.Outgoing;
import fairwell.command.webhook.event.OutgoingType;
import fairwell.command.webhook.event.OutgoingTypes;
import fairwell.kernel.event.Recorded;
import fairwell.log.read.LogReader;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The log as receivers may see it, a stretch at a time: so much is in memory and no more. */
final class OutgoingLog {

  static final int STRETCH = 100;

  /**
   * What a stretch of the log holds for a receiver.
   *
   * @param upTo everything up to here was looked at
   * @param more whether the log goes on after it
   */
  record Stretch(List<Message> messages, long upTo, boolean more) {}

  private final LogReader log;
  private final String base;

  /**
   * @param base the public address of this Fairwell
   */
  OutgoingLog(LogReader log, String base) {
    this.log = log;
    this.base = base;
  }

  long head() {
    return log.head();
  }

  /** The next stretch after a position. */
  Stretch after(long position, Set<OutgoingType> wanted) {
    long head = log.head();
    long upTo = Math.min(head, position + STRETCH);
    List<Message> messages = new ArrayList<>();
    log.read(
        position, upTo, STRETCH, recorded -> message(recorded, wanted).ifPresent(messages::add));
    return new Stretch(messages, Math.max(position, upTo), upTo < head);
  }

  /** The event at a position, if it may leave. */
  Optional<Message> at(long position) {
    List<Message> messages = new ArrayList<>();
    Set<OutgoingType> all = EnumSet.allOf(OutgoingType.class);
    log.read(
        position - 1, position, 1, recorded -> message(recorded, all).ifPresent(messages::add));
    return messages.stream().findFirst();
  }

  private Optional<Message> message(Recorded recorded, Set<OutgoingType> wanted) {
    return OutgoingTypes.of(recorded.event())
        .filter(outgoing -> wanted.contains(outgoing.type()))
        .flatMap(outgoing -> unlessSecret(recorded, outgoing));
  }

  private Optional<Message> unlessSecret(Recorded recorded, Outgoing outgoing) {
    if (!CaseSecrecy.liftedAt(log.readStream(recorded.streamId()), recorded.sequence())) {
      return Optional.empty();
    }
    return Optional.of(
        new Message(
            recorded.position(),
            recorded.eventId(),
            outgoing.type().type(),
            CloudEvent.of(recorded, outgoing, base)));
  }
}
