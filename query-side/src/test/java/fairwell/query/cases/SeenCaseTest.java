package fairwell.query.cases;

import static org.assertj.core.api.Assertions.assertThat;

import fairwell.kernel.access.Actor;
import fairwell.kernel.access.Role;
import fairwell.kernel.event.FairwellEvent;
import fairwell.kernel.event.offboarding.Hazard;
import fairwell.kernel.event.offboarding.HazardAnswer;
import fairwell.kernel.event.offboarding.HazardChecked;
import fairwell.kernel.event.offboarding.OpenPoint;
import fairwell.kernel.event.offboarding.PreparationReportAttached;
import fairwell.kernel.event.offboarding.RiskAssessmentRequested;
import fairwell.kernel.event.offboarding.SettlementLineDisputed;
import fairwell.kernel.id.ActorId;
import fairwell.kernel.id.CaseId;
import fairwell.query.casefile.CaseFile;
import fairwell.query.casefile.CaseFileSlice;
import fairwell.query.casefile.Entry;
import fairwell.query.caselist.CaseChanged;
import fairwell.query.caselist.CaseListSlice;
import fairwell.query.caselist.CasePage;
import fairwell.query.caselist.CaseRow;
import fairwell.query.caselist.MissedCases;
import fairwell.query.runner.AsOf;
import fairwell.query.story.CaseStory;
import fairwell.query.story.RecordedLog;
import fairwell.query.wording.Sentences;
import fairwell.query.wording.Texts;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What of a case its readers see, in the file and in the list. */
class SeenCaseTest {

  private static final int NUMBER = 7;
  private static final CaseId CASE = CaseStory.caseId(NUMBER);
  private static final String STATUS = "MATERNITY";
  private static final String LOOKED = "offboarding.HazardChecked";

  @ParameterizedTest
  @EnumSource(
      value = Role.class,
      names = {"APPROVER", "FINANCE", "AUDITOR", "MANAGER", "IT"})
  void ofThePreparationOthersKnowThatItWentOnAndNoStatus(Role role) {
    CaseFile seen = file(prepared()).seenBy(actor(role));
    assertThat(seen.toString()).doesNotContain(STATUS, "protected-status", "evidence");
    assertThat(seen.timeline())
        .extracting(Entry::event)
        .containsSubsequence(
            "offboarding.RiskAssessmentRequested", "offboarding.PreparationReportAttached", LOOKED);
    assertThat(seen.timeline().subList(seen.timeline().size() - 3, seen.timeline().size()))
        .allMatch(entry -> entry.data().isEmpty() && entry.texts().isEmpty());
    assertThat(seen.timeline().getLast().actor()).isEqualTo("hr.lin");
    assertThat(said(seen.timeline().getLast())).isEqualTo("Hazard checked");
  }

  @ParameterizedTest
  @EnumSource(
      value = Role.class,
      names = {"HR", "NEGOTIATOR", "LEGAL"})
  void whoPreparesReadsWhatWasFound(Role role) {
    CaseFile seen = file(prepared()).seenBy(actor(role));
    assertThat(seen).isEqualTo(file(prepared()));
    assertThat(said(seen.timeline().getLast())).startsWith("Hazard checked").contains("pregnan");
  }

  @Test
  void amountsAreNoMatterOfEquipment() {
    CaseRow row = row(disputed());
    CurrentSettlement whole = row.summary().settlement();
    assertThat(whole.net()).isNotNull();
    assertThat(whole.disputedLines()).containsExactly("severance");

    Actor it = actor(Role.IT);
    CaseChanged changed = new CaseChanged(row, true, 1);
    for (CaseSummary seen :
        List.of(
            file(disputed()).seenBy(it).summary(),
            new CasePage(List.of(row), null, false, 1).seenBy(it).items().getFirst().summary(),
            changed.seenBy(it).row().summary(),
            new MissedCases(List.of(changed), false, 1)
                .seenBy(it)
                .changes()
                .getFirst()
                .row()
                .summary())) {
      assertThat(seen.settlement())
          .isEqualTo(new CurrentSettlement(whole.version(), null, List.of(), whole.status()));
    }
    for (Role role : EnumSet.complementOf(EnumSet.of(Role.IT))) {
      assertThat(row.seenBy(actor(role)).summary().settlement()).as(role.name()).isEqualTo(whole);
    }
  }

  @Test
  void theLastEventIsOneTheReaderMayKnowOf() {
    Actor person =
        new Actor(
            new ActorId("lin"),
            EnumSet.of(Role.EMPLOYEE, Role.HR),
            Set.of(),
            CaseStory.employee(NUMBER));
    CaseRow row = row(prepared());
    assertThat(row.summary().lastEvent()).isEqualTo(LOOKED);
    assertThat(row.seenBy(actor(Role.MANAGER))).isEqualTo(row);

    CaseSummary listed = row.seenBy(person).summary();
    assertThat(listed.lastEvent()).isEqualTo("offboarding.CaseOpened");
    assertThat(listed.lastEventAt()).isEqualTo(row.summary().frame().openedAt());

    CaseFile file = file(prepared()).seenBy(person);
    assertThat(file.summary().lastEvent())
        .isEqualTo("offboarding.NoticeGiven")
        .isEqualTo(file.timeline().getLast().event());
    assertThat(file.summary().lastEventAt()).isEqualTo(file.timeline().getLast().at());
  }

  /** Up to the objection against a line. */
  private static List<FairwellEvent> disputed() {
    List<FairwellEvent> all = CaseStory.of(NUMBER, false);
    int last = 0;
    while (!(all.get(last) instanceof SettlementLineDisputed)) {
      last++;
    }
    return all.subList(0, last + 1);
  }

  /** Noticed, and then prepared once more. */
  private static List<FairwellEvent> prepared() {
    List<OpenPoint> points =
        List.of(
            new OpenPoint(
                Hazard.PROTECTED_STATUS,
                STATUS,
                OpenPoint.Standing.OPEN,
                null,
                null,
                Role.LEGAL,
                LocalDate.of(2026, 3, 2),
                List.of()));
    String point = points.getFirst().code();
    List<String> hazards = Stream.concat(Hazard.codes().stream(), Stream.of(point)).toList();
    return Stream.concat(
            CaseStory.approved(NUMBER, false).stream(),
            Stream.of(
                new RiskAssessmentRequested(CASE, 3, hazards, points),
                new PreparationReportAttached(
                    CASE, 1, 3, null, "5f0c", points, List.of(CaseStory.text(NUMBER, "remarks"))),
                new HazardChecked(
                    CASE, point, HazardAnswer.OPEN, CaseStory.text(NUMBER, "evidence"))))
        .toList();
  }

  private static String said(Entry entry) {
    return new Sentences(Texts.ENGLISH).of(entry, _ -> "…");
  }

  private static CaseFile file(List<FairwellEvent> events) {
    return AsOf.over(new CaseFileSlice(), recorded(events).events()).values().iterator().next();
  }

  private static CaseRow row(List<FairwellEvent> events) {
    return AsOf.over(new CaseListSlice(), recorded(events).events()).values().iterator().next();
  }

  private static RecordedLog recorded(List<FairwellEvent> events) {
    RecordedLog log = new RecordedLog();
    events.forEach(log::append);
    return log;
  }

  private static Actor actor(Role role) {
    return new Actor(new ActorId("somebody"), Set.of(role), Set.of(), null);
  }
}
