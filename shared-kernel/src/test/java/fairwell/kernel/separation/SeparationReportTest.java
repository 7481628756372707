package fairwell.kernel.separation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fairwell.kernel.event.EventCatalogue;
import fairwell.kernel.event.FairwellEvent;
import fairwell.kernel.event.Recorded;
import fairwell.kernel.event.employee.RiskCleared;
import fairwell.kernel.event.employee.RiskFlagged;
import fairwell.kernel.event.offboarding.ApprovalGiven;
import fairwell.kernel.event.offboarding.ApprovalRequested;
import fairwell.kernel.event.offboarding.CaseApproved;
import fairwell.kernel.event.offboarding.CaseClosed;
import fairwell.kernel.event.offboarding.CaseDatesSet;
import fairwell.kernel.event.offboarding.CaseOpened;
import fairwell.kernel.event.offboarding.CertificateIssued;
import fairwell.kernel.event.offboarding.ComponentPaid;
import fairwell.kernel.event.offboarding.FollowUpDone;
import fairwell.kernel.event.offboarding.FollowUpPlanned;
import fairwell.kernel.event.offboarding.FormalDisputeEvent;
import fairwell.kernel.event.offboarding.NoticeGiven;
import fairwell.kernel.event.offboarding.OffboardingEvent;
import fairwell.kernel.event.offboarding.OfferAccepted;
import fairwell.kernel.event.offboarding.OfferTabled;
import fairwell.kernel.event.offboarding.PlanEvent;
import fairwell.kernel.event.offboarding.SettlementComputed;
import fairwell.kernel.event.offboarding.SettlementIssued;
import fairwell.kernel.event.offboarding.TalksStarted;
import fairwell.kernel.separation.SeparationReport.Chapter;
import fairwell.kernel.separation.SeparationReport.Entry;
import fairwell.testing.Samples;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The report of a closed case: the same events, the same bytes. */
class SeparationReportTest {

  private static final Path GOLDEN = Path.of("src/test/resources/golden/separation-report.json");
  private static final List<Recorded> CASE = everyEventOnce();
  private static final List<Recorded> PERSON =
      recorded(List.of(Samples.event(RiskFlagged.class), Samples.event(RiskCleared.class)));

  @Test
  void theSameEventsGiveTheSameBytes() {
    assertThat(report().canonical()).isEqualTo(report().canonical());
    assertThat(report().hash()).hasSize(64).isEqualTo(report().hash());
  }

  @Test
  void everyEventOfACaseHasItsPlaceButTheEmployersOwnPlanAndFileOnADispute() {
    List<Class<?>> told =
        report().chapters().stream()
            .map(Chapter::entries)
            .flatMap(List::stream)
            .map(Entry::fact)
            .<Class<?>>map(Object::getClass)
            .toList();
    List<Class<?>> all =
        CASE.stream()
            .map(Recorded::event)
            .filter(
                event -> !(event instanceof PlanEvent) && !(event instanceof FormalDisputeEvent))
            .<Class<?>>map(Object::getClass)
            .toList();
    assertThat(told).containsExactlyInAnyOrderElementsOf(all);
  }

  @Test
  void whatCameAfterTheClosingChangesNothingAndAnythingBeforeChangesTheHash() {
    long closing = Separations.closing(CASE).orElseThrow();
    List<Recorded> longer = new ArrayList<>(CASE);
    longer.add(after(CASE, Samples.event(FollowUpDone.class)));
    assertThat(Separations.closing(longer)).contains(closing);
    assertThat(Separations.report(longer, closing, PERSON, 1).hash()).isEqualTo(report().hash());
    List<Recorded> shorter = new ArrayList<>(CASE);
    shorter.remove(1);
    assertThat(Separations.report(shorter, closing, PERSON, 1).hash())
        .isNotEqualTo(report().hash());
    assertThat(Separations.report(CASE, closing, PERSON, -1).hash()).isNotEqualTo(report().hash());
  }

  @Test
  void whatIsPlannedWithTheClosingBelongsToIt() {
    assertThat(CASE.getLast().event()).isInstanceOf(FollowUpPlanned.class);
    assertThat(Separations.closing(CASE)).contains(CASE.getLast().sequence());
  }

  @Test
  void aCaseThatIsOpenHasNoReport() {
    List<Recorded> open = recorded(List.of(Samples.event(CaseOpened.class)));
    assertThat(Separations.closing(open)).isEmpty();
    assertThatThrownBy(() -> Separations.report(open, 0, PERSON, 1))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void theCanonicalFormIsAsItsGoldenFile() throws IOException {
    List<Recorded> agreed =
        recorded(
            Stream.of(
                    CaseOpened.class,
                    CaseDatesSet.class,
                    ApprovalRequested.class,
                    ApprovalGiven.class,
                    CaseApproved.class,
                    TalksStarted.class,
                    OfferTabled.class,
                    OfferAccepted.class,
                    NoticeGiven.class,
                    SettlementComputed.class,
                    SettlementIssued.class,
                    ComponentPaid.class,
                    CertificateIssued.class,
                    CaseClosed.class,
                    FollowUpPlanned.class)
                .map(type -> (FairwellEvent) Samples.event(type))
                .toList());
    SeparationReport report =
        Separations.report(agreed, Separations.closing(agreed).orElseThrow(), PERSON, 1);
    String now = new String(report.canonical(), StandardCharsets.UTF_8);
    if (Boolean.getBoolean("golden.update")) {
      Files.writeString(GOLDEN, now + "\n");
    }

    assertThat(now).isEqualTo(Files.readString(GOLDEN).strip());
  }

  private static SeparationReport report() {
    return Separations.report(CASE, Separations.closing(CASE).orElseThrow(), PERSON, 1);
  }

  /** Opened first, closed and followed up last; between them one of every kind. */
  private static List<Recorded> everyEventOnce() {
    List<Class<? extends FairwellEvent>> ends =
        List.of(CaseOpened.class, CaseClosed.class, FollowUpPlanned.class);
    Stream<Class<? extends FairwellEvent>> between =
        EventCatalogue.all().stream()
            .filter(OffboardingEvent.class::isAssignableFrom)
            .filter(type -> !ends.contains(type));
    return recorded(
        Stream.of(Stream.of(CaseOpened.class), between, ends.stream().skip(1))
            .flatMap(types -> types)
            .map(type -> (FairwellEvent) Samples.event(type))
            .toList());
  }

  private static List<Recorded> recorded(List<? extends FairwellEvent> events) {
    List<Recorded> stream = new ArrayList<>();
    events.forEach(event -> stream.add(after(stream, event)));
    return stream;
  }

  private static Recorded after(List<Recorded> stream, FairwellEvent event) {
    int sequence = stream.size();
    return new Recorded(
        sequence, "event-" + sequence, event.streamId(), sequence, Instant.EPOCH, event, Map.of());
  }
}
