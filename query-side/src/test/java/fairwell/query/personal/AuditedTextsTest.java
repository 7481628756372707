package fairwell.query.personal;

import static org.assertj.core.api.Assertions.assertThat;

import fairwell.kernel.access.Actor;
import fairwell.kernel.access.Role;
import fairwell.kernel.id.ActorId;
import fairwell.kernel.id.EmployeeId;
import fairwell.kernel.personal.PersonalText;
import fairwell.kernel.personal.Sealer;
import fairwell.kernel.privacy.PersonalDataState.Standing;
import fairwell.query.personal.PersonalTexts.Reading;
import fairwell.query.story.SampleKeys;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.axonframework.eventhandling.SimpleEventBus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

class AuditedTextsTest {

  private final AtomicInteger recorded = new AtomicInteger();
  private final Sealer sealer = new SampleKeys().sealer;

  @Test
  void manyStreamsOfOneReaderAreOneReading() {
    SimpleEventBus events = SimpleEventBus.builder().build();
    events.subscribe(messages -> {
      // As long as a store takes to sync.
      LockSupport.parkNanos(10_000_000);
      recorded.addAndGet(messages.size());
    });
    AuditedTexts texts = texts(events, Map.of());
    PersonalText.Sealed name =
        sealer.seal(new PersonalText.Plain("E-1", "王敏"), "event-1", "employeeName");
    Reading reading =
        new Reading(
            new Actor(new ActorId("hr"), Set.of(Role.HR), Set.of(), null),
            "C-1",
            "api.cases",
            List.of("employeeName"),
            List.of(name));

    List<String> opened =
        Flux.range(0, 200)
            .flatMap(_ -> texts.open(reading), 200)
            .map(all -> all.getOrDefault(name, ""))
            .collectList()
            .block();

    assertThat(opened).hasSize(200).containsOnly("王敏");
    assertThat(recorded).hasValue(1);
  }

  @Test
  void aCopyThatLeavesIsRecordedEachTime() {
    SimpleEventBus events = SimpleEventBus.builder().build();
    events.subscribe(messages -> recorded.addAndGet(messages.size()));
    AuditedTexts texts = texts(events, Map.of());
    PersonalText.Sealed name =
        sealer.seal(new PersonalText.Plain("E-1", "王敏"), "event-1", "employeeName");
    for (String purpose : PersonalPurposes.HANDED_OUT) {
      recorded.set(0);
      Reading reading =
          new Reading(
              new Actor(new ActorId("counsel"), Set.of(Role.LEGAL), Set.of(), null),
              "C-1",
              purpose,
              List.of("employeeName"),
              List.of(name));
      texts.open(reading).block();
      texts.disclose(reading).block();
      assertThat(recorded).as(purpose).hasValue(2);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "IN_USE, HR, E-9, true",
    "RESTRICTED, HR, E-9, false",
    "RESTRICTED, MANAGER, E-9, false",
    "RESTRICTED, LEGAL, E-9, true",
    "RESTRICTED, AUDITOR, E-9, true",
    "RESTRICTED, EMPLOYEE, E-9, false",
    "RESTRICTED, EMPLOYEE, E-1, true",
    "ERASED, LEGAL, E-9, false",
    "ERASED, EMPLOYEE, E-1, false"
  })
  void whatIsOnlyStoredIsForCounselAuditorsAndThePersonAndWhatIsErasedForNobody(
      Standing standing, Role role, String self, boolean opens) {
    AuditedTexts texts = texts(SimpleEventBus.builder().build(), Map.of("E-1", standing));
    PersonalText.Sealed name =
        sealer.seal(new PersonalText.Plain("E-1", "王敏"), "event-1", "employeeName");
    Reading reading =
        new Reading(
            new Actor(new ActorId("somebody"), Set.of(role), Set.of(), new EmployeeId(self)),
            "C-1",
            "api.cases",
            List.of("employeeName"),
            List.of(name));

    assertThat(texts.open(reading).block()).hasSize(opens ? 1 : 0);
    assertThat(texts.disclose(reading).block()).hasSize(opens ? 1 : 0);
  }

  private AuditedTexts texts(SimpleEventBus events, Map<String, Standing> closed) {
    return new AuditedTexts(
        sealer,
        events,
        new StaticListableBeanFactory().getBeanProvider(Clock.class),
        _ -> Mono.just(closed));
  }
}
