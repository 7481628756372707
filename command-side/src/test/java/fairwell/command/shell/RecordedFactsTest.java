package fairwell.command.shell;

import static org.assertj.core.api.Assertions.assertThat;

import fairwell.command.offboarding.Scene;
import fairwell.kernel.event.FairwellEvent;
import fairwell.kernel.event.employee.EmployeeHired;
import fairwell.kernel.event.employee.EmploymentEnded;
import fairwell.testing.Samples;
import java.util.ArrayList;
import java.util.List;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.DomainEventStream;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.junit.jupiter.api.Test;

class RecordedFactsTest {

  private final List<Long> readFrom = new ArrayList<>();
  private final InMemoryEventStorageEngine log =
      new InMemoryEventStorageEngine() {
        @Override
        public DomainEventStream readEvents(String stream, long first) {
          readFrom.add(first);
          return super.readEvents(stream, first);
        }
      };
  private final RecordedFacts facts =
      new RecordedFacts(EmbeddedEventStore.builder().storageEngine(log).build());

  @Test
  void knowsWhatWasRecordedMeanwhileAndReadsOnlyThat() {
    record(0, EmployeeHired.class);
    assertThat(facts.of(Scene.LIN).ended()).isEmpty();

    record(1, EmploymentEnded.class);
    assertThat(facts.of(Scene.LIN).ended()).isPresent();
    assertThat(facts.of(Scene.LIN).version()).isEqualTo(1);
    assertThat(readFrom).containsExactly(0L, 1L, 2L);
  }

  @Test
  void knowsNothingOfAStranger() {
    assertThat(facts.of(Scene.LIN).version()).isEqualTo(-1);
  }

  private void record(long sequence, Class<? extends FairwellEvent> event) {
    log.appendEvents(
        new GenericDomainEventMessage<>(
            "Employee", Scene.LIN.value(), sequence, Samples.event(event)));
  }
}
