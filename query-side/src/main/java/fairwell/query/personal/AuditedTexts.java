package fairwell.query.personal;

import fairwell.kernel.event.Metadata;
import fairwell.kernel.event.audit.PersonalDataRead;
import fairwell.kernel.personal.Disclosure;
import fairwell.kernel.personal.PersonalText;
import fairwell.kernel.personal.Sealer;
import fairwell.kernel.privacy.PersonalDataState.Standing;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import java.util.stream.Stream;
import org.axonframework.eventhandling.EventBus;
import org.axonframework.eventhandling.GenericEventMessage;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/**
 * Writes down who reads what in the log, durably, and only then opens it. What {@link
 * RecentReadings} knows of is on record already.
 */
@Component
final class AuditedTexts implements PersonalTexts, Disclosures {

  private static final int DOORS = 64;

  private final Sealer sealer;
  private final EventBus events;
  private final Clock clock;
  private final Standings standings;
  private final RecentReadings recent = new RecentReadings();

  /** One is held while a reading is recorded: many streams of one reader read the same at once. */
  private final Lock[] doors =
      Stream.generate(ReentrantLock::new).limit(DOORS).toArray(Lock[]::new);

  AuditedTexts(Sealer sealer, EventBus events, ObjectProvider<Clock> clock, Standings standings) {
    this.sealer = sealer;
    this.events = events;
    this.clock = clock.getIfUnique(Clock::systemUTC);
    this.standings = standings;
  }

  @Override
  public Mono<Map<PersonalText.Sealed, String>> open(Reading reading) {
    return recorded(reading, sealer::open);
  }

  @Override
  public Mono<Map<PersonalText.Sealed, Disclosure>> disclose(Reading reading) {
    return recorded(reading, sealer::disclose);
  }

  private <T> Mono<Map<PersonalText.Sealed, T>> recorded(
      Reading reading, Function<PersonalText.Sealed, Optional<T>> opening) {
    return standings
        .of(reading.texts().stream().map(PersonalText::subject).distinct().toList())
        .publishOn(Schedulers.boundedElastic())
        .map(closed -> {
          Instant now = clock.instant();
          if (!recent.notRecorded(reading, now).isEmpty()) {
            Lock door = doors[Math.floorMod(reading.actor().id().hashCode(), DOORS)];
            door.lock();
            try {
              // What came through the door meanwhile is on record by now.
              record(reading, recent.notRecorded(reading, now), now);
            } finally {
              door.unlock();
            }
          }
          return opened(reading, closed, opening);
        });
  }

  private void record(Reading reading, List<String> subjects, Instant now) {
    if (subjects.isEmpty()) {
      return;
    }
    PersonalDataRead read =
        new PersonalDataRead(reading.about(), subjects, reading.purpose(), reading.fields());
    Map<String, String> who = new HashMap<>();
    who.put(Metadata.ACTOR, reading.actor().id().value());
    reading.actor().roles().stream()
        .sorted()
        .findFirst()
        .ifPresent(role -> who.put(Metadata.ROLE, role.name()));
    events.publish(GenericEventMessage.asEventMessage(read).andMetaData(who));
    recent.recorded(reading, subjects, now);
  }

  private static <T> Map<PersonalText.Sealed, T> opened(
      Reading reading,
      Map<String, Standing> closed,
      Function<PersonalText.Sealed, Optional<T>> opening) {
    Map<PersonalText.Sealed, T> texts = new HashMap<>();
    reading.texts().stream()
        .filter(sealed ->
            Standings.mayOpen(
                reading.actor(),
                sealed.subject(),
                closed.getOrDefault(sealed.subject(), Standing.IN_USE)))
        .forEach(sealed -> opening.apply(sealed).ifPresent(text -> texts.put(sealed, text)));
    return texts;
  }
}
