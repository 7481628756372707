package fairwell.query.personal;

import fairwell.kernel.event.Metadata;
import fairwell.kernel.event.audit.PersonalDataRead;
import fairwell.kernel.personal.PersonalText;
import fairwell.kernel.personal.Sealer;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
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
final class AuditedTexts implements PersonalTexts {

  private static final int DOORS = 64;

  private final Sealer sealer;
  private final EventBus events;
  private final Clock clock;
  private final RecentReadings recent = new RecentReadings();

  /** One is held while a reading is recorded: many streams of one reader read the same at once. */
  private final Lock[] doors =
      Stream.generate(ReentrantLock::new).limit(DOORS).toArray(Lock[]::new);

  AuditedTexts(Sealer sealer, EventBus events, ObjectProvider<Clock> clock) {
    this.sealer = sealer;
    this.events = events;
    this.clock = clock.getIfUnique(Clock::systemUTC);
  }

  @Override
  public Mono<Map<PersonalText.Sealed, String>> open(Reading reading) {
    return Mono.fromCallable(
            () -> {
              Lock door = doors[Math.floorMod(reading.actor().id().hashCode(), DOORS)];
              door.lock();
              try {
                record(reading);
              } finally {
                door.unlock();
              }
              return opened(reading);
            })
        .subscribeOn(Schedulers.boundedElastic());
  }

  private void record(Reading reading) {
    Instant now = clock.instant();
    List<String> subjects = recent.notRecorded(reading, now);
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

  private Map<PersonalText.Sealed, String> opened(Reading reading) {
    Map<PersonalText.Sealed, String> texts = new HashMap<>();
    reading
        .texts()
        .forEach(sealed -> sealer.open(sealed).ifPresent(text -> texts.put(sealed, text)));
    return texts;
  }
}
