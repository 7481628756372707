package fairwell.query.personal;

import fairwell.kernel.event.Metadata;
import fairwell.kernel.event.audit.PersonalDataRead;
import fairwell.kernel.personal.PersonalText;
import fairwell.kernel.personal.Sealer;
import java.util.HashMap;
import java.util.Map;
import org.axonframework.eventhandling.EventBus;
import org.axonframework.eventhandling.GenericEventMessage;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** Writes down who reads what in the log, durably, and only then opens it. */
@Component
final class AuditedTexts implements PersonalTexts {

  private final Sealer sealer;
  private final EventBus events;

  AuditedTexts(Sealer sealer, EventBus events) {
    this.sealer = sealer;
    this.events = events;
  }

  @Override
  public Mono<Map<PersonalText.Sealed, String>> open(Reading reading) {
    return Mono.fromCallable(
            () -> {
              record(reading);
              return opened(reading);
            })
        .subscribeOn(Schedulers.boundedElastic());
  }

  private void record(Reading reading) {
    PersonalDataRead read =
        new PersonalDataRead(
            reading.about(),
            reading.texts().stream().map(PersonalText::subject).distinct().sorted().toList(),
            reading.purpose(),
            reading.fields());
    Map<String, String> who = new HashMap<>();
    who.put(Metadata.ACTOR, reading.actor().id().value());
    reading.actor().roles().stream()
        .sorted()
        .findFirst()
        .ifPresent(role -> who.put(Metadata.ROLE, role.name()));
    events.publish(GenericEventMessage.asEventMessage(read).andMetaData(who));
  }

  private Map<PersonalText.Sealed, String> opened(Reading reading) {
    Map<PersonalText.Sealed, String> texts = new HashMap<>();
    reading
        .texts()
        .forEach(sealed -> sealer.open(sealed).ifPresent(text -> texts.put(sealed, text)));
    return texts;
  }
}
