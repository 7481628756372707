package fairwell.query.separation;

import static org.assertj.core.api.Assertions.assertThat;

import fairwell.kernel.access.Actor;
import fairwell.kernel.access.Role;
import fairwell.kernel.event.FairwellEvent;
import fairwell.kernel.event.offboarding.CaseClosed;
import fairwell.kernel.event.offboarding.SeparationReportRecorded;
import fairwell.kernel.id.ActorId;
import fairwell.kernel.separation.Separations;
import fairwell.query.casefile.Entry;
import fairwell.query.story.BargainStory;
import fairwell.query.story.RecordedLog;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The separation report made again from the log, and what each reader sees of it. */
class SeparationReportsTest {

  private static final String CASE = BargainStory.CASE.value();
  private static final Actor HR = reader(Role.HR);
  private static final Actor PERSON =
      new Actor(new ActorId("e.7"), Set.of(Role.HR, Role.EMPLOYEE), Set.of(), BargainStory.PERSON);

  @Test
  void itComesOutAsItWasRecorded() {
    RecordedSeparation report = report(closed(true), HR);
    assertThat(report.matches()).isTrue();
    assertThat(report.recordedHash()).isEqualTo(report.recomputedHash());
  }

  @Test
  void anotherHashIsSaid() {
    RecordedLog log = closed(false);
    long upTo = Separations.closing(log.readStream(CASE)).orElseThrow();
    log.append(new SeparationReportRecorded(BargainStory.CASE, upTo, -1, "0".repeat(64)));
    assertThat(report(log, HR).matches()).isFalse();
  }

  @Test
  void anOpenCaseHasNone() {
    RecordedLog log = new RecordedLog();
    BargainStory.agreed().forEach(log::append);
    assertThat(new SeparationReports(log).of(CASE, HR)).isEmpty();
  }

  @Test
  void thePlanIsInItForNobodyAndTheAuthorityForTheEmployersSideOnly() {
    assertThat(events(report(closed(true), HR)))
        .noneMatch(event -> event.contains("TargetSet") || event.contains("Ladder"))
        .contains("offboarding.ExceptionGranted", "offboarding.ApprovalGiven");
    RecordedSeparation own = report(closed(true), PERSON);
    assertThat(events(own))
        .noneMatch(event -> event.contains("Exception") || event.contains("Approval"))
        .noneMatch(event -> event.contains("Meeting") || event.contains("TalksReady"))
        .contains("offboarding.OfferAccepted");
    assertThat(own.withheld()).isPositive();
    assertThat(own.matches()).isTrue();
  }

  @Test
  void equipmentNeedsNoAmounts() {
    RecordedSeparation seen = report(closed(true), reader(Role.IT));
    assertThat(seen.result().paid()).isNull();
    assertThat(events(seen)).noneMatch(event -> event.contains("Offer"));
  }

  private static RecordedSeparation report(RecordedLog log, Actor reader) {
    return new SeparationReports(log).of(CASE, reader).orElseThrow();
  }

  private static List<String> events(RecordedSeparation report) {
    return report.parts().stream()
        .flatMap(part -> part.entries().stream())
        .map(Entry::event)
        .toList();
  }

  private static RecordedLog closed(boolean recorded) {
    RecordedLog log = new RecordedLog();
    for (FairwellEvent event : BargainStory.agreed()) {
      log.append(event);
    }
    log.append(new CaseClosed(BargainStory.CASE, LocalDate.of(2026, 3, 20)));
    if (recorded) {
      var stream = log.readStream(CASE);
      long upTo = Separations.closing(stream).orElseThrow();
      log.append(
          new SeparationReportRecorded(
              BargainStory.CASE, upTo, -1, Separations.report(stream, upTo, List.of(), -1).hash()));
    }
    return log;
  }

  private static Actor reader(Role role) {
    return new Actor(new ActorId("reader"), Set.of(role), Set.of(), null);
  }
}
