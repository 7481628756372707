package fairwell.kernel.kpi;

import static fairwell.kernel.kpi.Tale.BOSS;
import static fairwell.kernel.kpi.Tale.DAY;
import static fairwell.kernel.kpi.Tale.HR;
import static fairwell.kernel.kpi.Tale.text;
import static org.assertj.core.api.Assertions.assertThat;

import fairwell.kernel.event.offboarding.AgreementConcluded;
import fairwell.kernel.event.offboarding.AgreementDrafted;
import fairwell.kernel.event.offboarding.AgreementEvent;
import fairwell.kernel.event.offboarding.AgreementWaived;
import fairwell.kernel.event.offboarding.CaseApproved;
import fairwell.kernel.event.offboarding.CaseClosed;
import fairwell.kernel.event.offboarding.CaseDatesSet;
import fairwell.kernel.event.offboarding.CaseKind;
import fairwell.kernel.event.offboarding.CaseRescinded;
import fairwell.kernel.event.offboarding.ClearanceItemRaised;
import fairwell.kernel.event.offboarding.ClearanceItemResolved;
import fairwell.kernel.event.offboarding.ClearanceItemWaived;
import fairwell.kernel.event.offboarding.ClearanceWaiverRequested;
import fairwell.kernel.event.offboarding.ConfirmationWaived;
import fairwell.kernel.event.offboarding.EmployeeRetained;
import fairwell.kernel.event.offboarding.GroundChanged;
import fairwell.kernel.event.offboarding.Hazard;
import fairwell.kernel.event.offboarding.HazardAnswer;
import fairwell.kernel.event.offboarding.HazardChecked;
import fairwell.kernel.event.offboarding.NegotiationWaived;
import fairwell.kernel.event.offboarding.NoticeGiven;
import fairwell.kernel.event.offboarding.OffboardingEvent;
import fairwell.kernel.event.offboarding.PreparationReportAttached;
import fairwell.kernel.event.offboarding.SettlementConfirmed;
import fairwell.kernel.event.offboarding.SettlementIssued;
import fairwell.kernel.event.offboarding.StepWaiverProposed;
import fairwell.kernel.event.offboarding.TalksStarted;
import fairwell.kernel.event.offboarding.UnionNoticeWaived;
import fairwell.kernel.event.offboarding.UnionNotified;
import fairwell.kernel.event.offboarding.WaivableStep;
import fairwell.kernel.id.ActorId;
import fairwell.kernel.id.CaseId;
import fairwell.kernel.law.Ground;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What counts as a step left out, and what does not. */
class OmissionTest {

  @Test
  void aCaseInWhichEverythingWasDoneOmitsNothing() {
    CaseRecord whole = Tale.whole(1, _ -> false).record();
    assertThat(whole.steps().omitted()).isFalse();
    assertThat(whole.steps().due())
        .extracting(RequiredStep::kind)
        .contains(
            StepKind.DATES,
            StepKind.APPROVAL,
            StepKind.REPORT,
            StepKind.HAZARD,
            StepKind.TALKS,
            StepKind.NOTICE,
            StepKind.ISSUE,
            StepKind.CONFIRMATION,
            StepKind.AGREEMENT,
            StepKind.CLEARANCE,
            StepKind.CERTIFICATE,
            StepKind.PAYMENT);
    // One for each gate would count a step twice; a mutual end asks for no union (LCL 43).
    assertThat(whole.steps().due()).hasSize(11 + Hazard.values().length);
  }

  @Test
  void eachStepThatIsLeftOutIsNamed() {
    assertThat(omitted(PreparationReportAttached.class)).containsExactly(StepKind.REPORT);
    assertThat(omitted(AgreementConcluded.class)).containsExactly(StepKind.AGREEMENT);
    assertThat(omitted(ClearanceItemResolved.class)).containsExactly(StepKind.CLEARANCE);
    assertThat(
            omittedOf(
                Tale.whole(
                    1,
                    event ->
                        event instanceof ClearanceItemRaised
                            || event instanceof ClearanceItemResolved)))
        .containsExactly(StepKind.CLEARANCE);
  }

  @Test
  void doneAfterItsGateIsStillLeftOut() {
    Tale late =
        Tale.whole(1, event -> event instanceof HazardChecked h && h.hazard().equals("open-loan"));
    assertThat(omittedOf(late)).containsExactly(StepKind.HAZARD);
    late.then(new HazardChecked(late.id(), "open-loan", HazardAnswer.CLEAR, text()));
    assertThat(omittedOf(late)).containsExactly(StepKind.HAZARD);
  }

  @Test
  void aHazardOfWhichNothingIsKnownWasNotLookedAt() {
    Tale unknown = Tale.opened(1, CaseKind.MUTUAL);
    unknown
        .then(new PreparationReportAttached(unknown.id(), 1, 3, null, "hash", List.of(), List.of()))
        .then(new CaseApproved(unknown.id(), 1));
    for (Hazard hazard : Hazard.values()) {
      HazardAnswer answer = hazard == Hazard.OPEN_LOAN ? HazardAnswer.UNKNOWN : HazardAnswer.CLEAR;
      unknown.then(new HazardChecked(unknown.id(), hazard.code(), answer, text()));
    }
    unknown.then(new TalksStarted(unknown.id(), DAY, HR));
    assertThat(omittedOf(unknown)).containsExactly(StepKind.HAZARD);
  }

  @Test
  void aWaiverBySomebodyElseCountsUntilItsLastDayAndOnesOwnNever() {
    assertThat(clearance(HR, DAY.plusYears(1)).record().steps().omitted()).isFalse();
    assertThat(clearance(HR, DAY.plusYears(1)).record().steps().due())
        .anyMatch(RequiredStep::waived);
    assertThat(omittedOf(clearance(BOSS, DAY.plusYears(1)))).containsExactly(StepKind.CLEARANCE);
    assertThat(omittedOf(clearance(HR, DAY.plusDays(1)))).containsExactly(StepKind.CLEARANCE);
  }

  @Test
  void aMutualEndCannotDoWithoutItsAgreement() {
    Tale mutual =
        Tale.whole(1, event -> event instanceof AgreementConcluded || event instanceof CaseClosed);
    mutual
        .then(new AgreementWaived(mutual.id(), text(), HR))
        .then(new CaseClosed(mutual.id(), DAY.plusDays(40)));
    assertThat(omittedOf(mutual)).containsExactly(StepKind.AGREEMENT);
    Tale resignation = Tale.opened(2, CaseKind.RESIGNATION);
    resignation
        .then(proposed(resignation, WaivableStep.NEGOTIATION, DAY))
        .then(new NegotiationWaived(resignation.id(), text(), HR))
        .then(proposed(resignation, WaivableStep.AGREEMENT, DAY))
        .then(new AgreementWaived(resignation.id(), text(), HR))
        .then(new CaseClosed(resignation.id(), DAY));
    assertThat(omittedOf(resignation)).doesNotContain(StepKind.TALKS, StepKind.AGREEMENT);
    assertThat(resignation.record().steps().due().stream().filter(RequiredStep::waived))
        .extracting(RequiredStep::kind)
        .containsExactly(StepKind.TALKS, StepKind.AGREEMENT);
  }

  @Test
  void aStepIsLeftOutByTwoUntilItsLastDay() {
    assertThat(omittedOf(withoutTalks(BOSS, DAY))).doesNotContain(StepKind.TALKS);
    // Nobody had proposed it; one did both; its last day was over when the case closed.
    assertThat(omittedOf(withoutTalks(null, DAY))).contains(StepKind.TALKS);
    assertThat(omittedOf(withoutTalks(HR, DAY))).contains(StepKind.TALKS);
    assertThat(omittedOf(withoutTalks(BOSS, DAY.minusDays(1)))).contains(StepKind.TALKS);
  }

  @Test
  void aProposalServesOneWaiverOfOneThing() {
    Tale again = confirmationWaived(Tale.whole(1, OmissionTest::isAfterTheStatement));
    assertThat(standing(again, StepKind.CONFIRMATION)).isEqualTo(RequiredStep.Standing.WAIVED);
    // Of another version nobody proposed anything.
    again.then(again.computed(3)).then(new ConfirmationWaived(again.id(), 3, text(), HR));
    assertThat(standing(again, StepKind.CONFIRMATION)).isEqualTo(RequiredStep.Standing.OPEN);
  }

  @Test
  void theUnionHearsEachReason() {
    Tale heard = dismissal(1).then(new UnionNotified(new CaseId("C-1"), DAY, text()));
    assertThat(omittedOf(announced(heard))).isEmpty();
    Tale another = dismissal(2).then(new UnionNotified(new CaseId("C-2"), DAY, text()));
    changed(another);
    assertThat(omittedOf(announced(another))).containsExactly(StepKind.UNION);
  }

  @Test
  void whoConfirmedThatTheUnionIsLeftOutIsWrittenBesideTheEvent() {
    assertThat(omittedOf(announced(unionWaivedBy(HR)))).isEmpty();
    assertThat(omittedOf(announced(unionWaivedBy(BOSS)))).containsExactly(StepKind.UNION);
    // A waiver of one ground is none of another, nor is the proposal of it.
    Tale another = unionWaivedBy(HR);
    another.then(proposed(another, WaivableStep.UNION_NOTICE, DAY));
    changed(another).thenBy(HR, new UnionNoticeWaived(another.id(), text()));
    assertThat(omittedOf(announced(another))).containsExactly(StepKind.UNION);
  }

  @Test
  void anAgreementThatIsDraftedAfterAllIsNoLongerLeftOut() {
    Tale resignation = Tale.opened(1, CaseKind.RESIGNATION);
    resignation
        .then(proposed(resignation, WaivableStep.AGREEMENT, DAY))
        .then(new AgreementWaived(resignation.id(), text(), HR))
        .then(new AgreementDrafted(resignation.id(), 1, 1, "hash"))
        .then(new CaseClosed(resignation.id(), DAY));
    assertThat(omittedOf(resignation)).contains(StepKind.AGREEMENT);
  }

  @Test
  void oneWhoStaysPassesNoGateAndWhatIsCalledOffIsNotClosed() {
    Tale stays = Tale.opened(1, CaseKind.MUTUAL);
    stays.then(new EmployeeRetained(stays.id(), text())).then(new CaseClosed(stays.id(), DAY));
    assertThat(stays.record().steps().omitted()).isFalse();
    assertThat(stays.record().closed()).isTrue();
    Tale off = Tale.opened(2, CaseKind.MUTUAL);
    off.then(new CaseRescinded(off.id(), null, List.of(), text()));
    assertThat(off.record().closed()).isFalse();
  }

  @Test
  void theRateIsOfCasesAndOfSteps() {
    List<CaseRecord> cases =
        Stream.concat(
                Stream.of(
                    Tale.whole(1, event -> event instanceof AgreementConcluded),
                    Tale.whole(
                        2,
                        event ->
                            event instanceof AgreementConcluded
                                || event instanceof PreparationReportAttached)),
                IntStream.range(3, 11).mapToObj(i -> Tale.whole(i, _ -> false)))
            .map(Tale::record)
            .toList();
    List<Figure> figures = Kpis.of(cases, List.of(), KpisTest.question(cases.size()));
    assertThat(Tale.find(figures, Formula.OMISSION_CASES, null).value())
        .isEqualByComparingTo("20.00");
    Figure steps = Tale.find(figures, Formula.OMISSION_STEPS, null);
    assertThat(steps.numerator()).isEqualByComparingTo("3");
    assertThat(steps.denominator()).isEqualByComparingTo("180");
    assertThat(steps.n()).isEqualTo(10);
  }

  private static Tale clearance(ActorId asking, LocalDate until) {
    Tale tale =
        Tale.whole(
            1, event -> event instanceof ClearanceItemResolved || event instanceof CaseClosed);
    return tale.then(
        new ClearanceWaiverRequested(tale.id(), "laptop", text(), until, asking),
        new ClearanceItemWaived(tale.id(), "laptop", text(), until, BOSS),
        new CaseClosed(tale.id(), DAY.plusDays(40)));
  }

  /** A resignation whose talks HR left out, on a proposal or none, closed on the first day. */
  private static Tale withoutTalks(@Nullable ActorId proposing, LocalDate until) {
    Tale tale = Tale.opened(1, CaseKind.RESIGNATION);
    if (proposing != null) {
      tale.then(
          new StepWaiverProposed(tale.id(), WaivableStep.NEGOTIATION, text(), until, proposing));
    }
    return tale.then(new NegotiationWaived(tale.id(), text(), HR), new CaseClosed(tale.id(), DAY));
  }

  private static Tale dismissal(int number) {
    Tale tale = Tale.opened(number, CaseKind.DISMISSAL);
    return tale.then(
        new CaseDatesSet(tale.id(), DAY, DAY, DAY, DAY), new CaseApproved(tale.id(), 1));
  }

  private static Tale changed(Tale tale) {
    return tale.then(
        new GroundChanged(tale.id(), Ground.LCL_40_3, Ground.LCL_39, text()),
        new CaseApproved(tale.id(), 2));
  }

  private static Tale announced(Tale tale) {
    return tale.then(new NoticeGiven(tale.id(), DAY, "letter"));
  }

  /** The boss proposed it. */
  private static Tale unionWaivedBy(ActorId confirming) {
    Tale tale = dismissal(1);
    return tale.then(proposed(tale, WaivableStep.UNION_NOTICE, DAY))
        .thenBy(confirming, new UnionNoticeWaived(tale.id(), text()));
  }

  private static boolean isAfterTheStatement(OffboardingEvent event) {
    return event instanceof SettlementIssued
        || event instanceof SettlementConfirmed
        || event instanceof AgreementEvent
        || event instanceof CaseClosed;
  }

  private static Tale confirmationWaived(Tale tale) {
    return tale.then(
        proposed(tale, WaivableStep.CONFIRMATION, DAY.plusYears(1)),
        new ConfirmationWaived(tale.id(), 2, text(), HR));
  }

  private static StepWaiverProposed proposed(Tale tale, WaivableStep step, LocalDate until) {
    return new StepWaiverProposed(tale.id(), step, text(), until, BOSS);
  }

  private static RequiredStep.Standing standing(Tale tale, StepKind kind) {
    return tale.record().steps().steps().stream()
        .filter(step -> step.kind() == kind)
        .map(RequiredStep::standing)
        .findFirst()
        .orElseThrow();
  }

  private static List<StepKind> omitted(Class<? extends OffboardingEvent> leftOut) {
    return omittedOf(Tale.whole(1, leftOut::isInstance));
  }

  private static List<StepKind> omittedOf(Tale tale) {
    return tale.record().steps().due().stream()
        .filter(RequiredStep::omitted)
        .map(RequiredStep::kind)
        .toList();
  }
}
