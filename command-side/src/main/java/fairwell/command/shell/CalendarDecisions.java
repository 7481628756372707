package fairwell.command.shell;

import fairwell.command.calendar.CalendarCommand;
import fairwell.command.calendar.CalendarDecider;
import fairwell.command.offboarding.context.Context;
import fairwell.kernel.access.Actor;
import fairwell.kernel.access.Role;
import fairwell.kernel.calendar.CalendarFeed;
import fairwell.kernel.event.calendar.CalendarEvent;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** From a command to its receipt: answered before, or decided and published. */
final class CalendarDecisions {

  private final Clock clock;

  CalendarDecisions(Clock clock) {
    this.clock = clock;
  }

  CommandReceipt take(
      CalendarCommand command,
      Map<String, ?> metadata,
      @Nullable CalendarFeed feed,
      Journal journal) {
    Envelope envelope = Envelope.read(metadata);
    String stream = CalendarEvent.stream(command.holder());
    return journal
        .replay(stream, envelope)
        .orElseGet(() -> {
          journal.mustBeAt(envelope.expectedVersion());
          return Publishing.publish(
              stream,
              CalendarDecider.decide(command, feed, envelope.actor(), today()),
              envelope,
              role(envelope.actor()),
              journal);
        });
  }

  private LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), Context.LAW);
  }

  /** Any role may end its own feed, so none is looked for. */
  private static Role role(Actor actor) {
    return actor.roles().stream().min(Comparator.naturalOrder()).orElse(Role.EMPLOYEE);
  }
}
