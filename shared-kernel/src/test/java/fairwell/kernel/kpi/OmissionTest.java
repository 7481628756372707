package fairwell.kernel.kpi;

import static fairwell.kernel.kpi.Tale.BOSS;
import static fairwell.kernel.kpi.Tale.DAY;
import static fairwell.kernel.kpi.Tale.HR;
import static fairwell.kernel.kpi.Tale.text;
import static org.assertj.core.api.Assertions.assertThat;

import fairwell.kernel.event.offboarding.AgreementConcluded;
import fairwell.kernel.event.offboarding.AgreementWaived;
import fairwell.kernel.event.offboarding.CaseApproved;
import fairwell.kernel.event.offboarding.CaseClosed;
import fairwell.kernel.event.offboarding.CaseKind;
import fairwell.kernel.event.offboarding.CaseRescinded;
import fairwell.kernel.event.offboarding.ClearanceItemRaised;
import fairwell.kernel.event.offboarding.ClearanceItemResolved;
import fairwell.kernel.event.offboarding.ClearanceItemWaived;
import fairwell.kernel.event.offboarding.ClearanceWaiverRequested;
import fairwell.kernel.event.offboarding.EmployeeRetained;
import fairwell.kernel.event.offboarding.Hazard;
import fairwell.kernel.event.offboarding.HazardAnswer;
import fairwell.kernel.event.offboarding.HazardChecked;
import fairwell.kernel.event.offboarding.NegotiationWaived;
import fairwell.kernel.event.offboarding.OffboardingEvent;
import fairwell.kernel.event.offboarding.PreparationReportAttached;
import fairwell.kernel.event.offboarding.TalksStarted;
import fairwell.kernel.id.ActorId;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
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
        .then(new NegotiationWaived(resignation.id(), text(), HR))
        .then(new AgreementWaived(resignation.id(), text(), HR))
        .then(new CaseClosed(resignation.id(), DAY));
    assertThat(omittedOf(resignation)).doesNotContain(StepKind.TALKS, StepKind.AGREEMENT);
    assertThat(resignation.record().steps().due().stream().filter(RequiredStep::waived))
        .extracting(RequiredStep::kind)
        .containsExactly(StepKind.TALKS, StepKind.AGREEMENT);
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
