package fairwell.log.json;

import static org.assertj.core.api.Assertions.assertThat;

import fairwell.kernel.event.employee.ConductNoted;
import fairwell.kernel.event.employee.FeedbackGiven;
import fairwell.kernel.event.offboarding.CaseRescinded;
import fairwell.kernel.event.offboarding.PreparationReportAttached;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.axonframework.eventhandling.GenericDomainEventEntry;
import org.axonframework.eventsourcing.EventStreamUtils;
import org.junit.jupiter.api.Test;

/** What today’s Fairwell reads in the events of the first one. */
class FirstReportsTest {

  private static final Path GOLDEN =
      Path.of(
          System.getProperty("fairwell.root"),
          "shared-kernel/event-log/src/test/resources/golden/events");

  @Test
  void pointsThatSomebodyWroteAreRemarksAndWhatItRestedOnIsNotKnown() throws IOException {
    var report = (PreparationReportAttached) first("offboarding.PreparationReportAttached");

    assertThat(report.remarks()).hasSize(1);
    assertThat(report.openPoints()).isEmpty();
    assertThat(report.basis()).isNull();
    assertThat(report.reportHash()).isEqualTo("text");
    assertThat(report.factsUpTo()).isEqualTo(7);
  }

  @Test
  void nobodySaidWhoMayReadAFeedbackOrWhatAConductShows() throws IOException {
    assertThat(((FeedbackGiven) first("employee.FeedbackGiven")).access()).isNull();
    assertThat(((ConductNoted) first("employee.ConductNoted")).dimension()).isNull();
  }

  @Test
  void theFirstRescissionsNameNoCause() throws IOException {
    var rescinded = (CaseRescinded) first("offboarding.CaseRescinded");

    assertThat(rescinded.cause()).isNull();
    assertThat(rescinded.consequences()).isEmpty();
  }

  private static Object first(String name) throws IOException {
    var entry =
        new GenericDomainEventEntry<>(
            "Stream",
            "stream",
            0,
            "event-1",
            Instant.EPOCH,
            name,
            "1",
            Files.readAllBytes(GOLDEN.resolve(name + ".v1.json")),
            "{}".getBytes(StandardCharsets.UTF_8));
    return EventStreamUtils.upcastAndDeserializeDomainEvents(
            Stream.of(entry),
            LogSerializer.forStore(new StoredNames(List.of())),
            Upcasters.released())
        .asStream()
        .findFirst()
        .orElseThrow()
        .getPayload();
  }
}
