package fairwell.command.shell;

import static org.assertj.core.api.Assertions.assertThat;

import fairwell.kernel.event.policy.OverlayProposed;
import fairwell.kernel.event.policy.OverlayPublished;
import fairwell.kernel.event.policy.PolicyEvent;
import fairwell.kernel.id.ActorId;
import fairwell.kernel.law.PackRef;
import fairwell.kernel.law.pack.LoadedPacks;
import fairwell.kernel.law.pack.PolicyPacks;
import fairwell.kernel.value.Place;
import java.time.LocalDate;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.junit.jupiter.api.Test;

class PacksNowTest {

  private static final LocalDate DAY = LocalDate.of(2025, 10, 1);
  private static final ActorId WU = new ActorId("fin.wu");

  private final EventStore store =
      EmbeddedEventStore.builder().storageEngine(new InMemoryEventStorageEngine()).build();
  private final PacksNow now = new PacksNow(store, PolicyPacks.shipped());
  private long sequence;

  private static String file(String version, String monthly) {
    return """
    id = cn-bj.minimum-wage.2025
    place = CN-BJ
    topic = minimum-wage
    effectiveFrom = 2025-09-01
    version = %s
    source = notice 9
    confidence = high
    figure.monthly = %s
    """
        .formatted(version, monthly);
  }

  private void publish(String content) {
    PackRef ref = LoadedPacks.refOf(content);
    append(new OverlayProposed(ref, content, new ActorId("law.shen")));
    append(new OverlayPublished(ref, content, WU));
  }

  private void append(PolicyEvent event) {
    store.publish(
        new GenericDomainEventMessage<>(
            "policy.PolicyOverlays", PolicyEvent.STREAM, sequence++, event));
  }

  private static String monthly(LoadedPacks packs) {
    return packs.figure(new Place("CN-BJ"), "minimum-wage", "monthly", DAY).value().toPlainString();
  }

  @Test
  void whatIsPublishedIsLawForTheNextComputationAndAfterARestart() {
    LoadedPacks before = now.read();
    assertThat(before.overlaysUpTo()).isEqualTo(-1);
    publish(file("2", "2600.00"));
    assertThat(monthly(now.read())).isEqualTo("2600.00");
    publish(file("3", "2650.00"));
    assertThat(monthly(now.read())).isEqualTo("2650.00");
    assertThat(now.read().overlaysUpTo()).isEqualTo(3);
    assertThat(monthly(before)).as("a computation under way").isEqualTo("2540.00");

    assertThat(monthly(new PacksNow(store, PolicyPacks.shipped()).read())).isEqualTo("2650.00");
  }
}
