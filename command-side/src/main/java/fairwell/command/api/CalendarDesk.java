package fairwell.command.api;

import fairwell.command.api.json.Shape;
import fairwell.command.api.json.StrictJson;
import fairwell.command.calendar.CalendarCommand;
import fairwell.command.calendar.OpenCalendarFeed;
import fairwell.command.calendar.RenewCalendarFeed;
import fairwell.command.calendar.RevokeCalendarFeed;
import fairwell.kernel.calendar.FeedAddress;
import fairwell.kernel.calendar.FeedSecret;
import fairwell.kernel.event.calendar.CalendarEvent;
import fairwell.kernel.id.ActorId;
import java.security.SecureRandom;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** What forms and programs ask about feeds; here the secret of an address is made. */
@Component
final class CalendarDesk {

  /** A form says no account and no hash: those come from the token and from chance. */
  private static final List<String> GIVEN = List.of("holder", "secretHash");

  private final CommandDesk desk;
  private final SecureRandom chance = new SecureRandom();

  CalendarDesk(CommandDesk desk) {
    this.desk = desk;
  }

  /**
   * A feed with its new address.
   *
   * @param secret absent when the request had been carried out before: it is shown once
   */
  record Opened(Receipt receipt, @Nullable FeedSecret secret) {}

  Mono<Opened> open(Ask ask) {
    FeedSecret secret = FeedSecret.from(chance);
    OpenCalendarFeed command =
        StrictJson.read(
            ask.body(),
            OpenCalendarFeed.class,
            Map.of("holder", ask.actor().id(), "secretHash", secret.hash()));
    return send(ask, command)
        .map(receipt -> new Opened(receipt, receipt.replayed() ? null : secret));
  }

  Mono<Receipt> renew(Ask ask) {
    return send(
        ask,
        StrictJson.read(ask.body(), RenewCalendarFeed.class, Map.of("holder", ask.actor().id())));
  }

  Mono<Receipt> revoke(Ask ask, ActorId holder) {
    return send(
        ask, StrictJson.read(ask.body(), RevokeCalendarFeed.class, Map.of("holder", holder)));
  }

  /** What a program may say when it opens a feed. */
  static Shape.Fields body() {
    return Shape.of(OpenCalendarFeed.class, GIVEN);
  }

  private Mono<Receipt> send(Ask ask, CalendarCommand command) {
    return desk.send(ask, command, CalendarEvent.stream(command.holder()), command.action());
  }

  /**
   * The answer to a program.
   *
   * @param path where the feed is read, shown this once; null when the request came again
   */
  record Answer(
      String id,
      long version,
      long position,
      List<String> events,
      boolean replayed,
      @Nullable String path) {

    static Answer of(Opened opened) {
      Receipt receipt = opened.receipt();
      return new Answer(
          receipt.id(),
          receipt.version(),
          receipt.position(),
          receipt.events(),
          receipt.replayed(),
          Optional.ofNullable(opened.secret()).map(FeedAddress::of).orElse(null));
    }

    @Override
    public String toString() {
      return "Answer[" + id + "]";
    }
  }
}
