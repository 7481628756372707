package fairwell.command.offboarding;

import static fairwell.command.offboarding.Scene.CASE;
import static fairwell.command.offboarding.Scene.HR;
import static fairwell.command.offboarding.Scene.LEGAL;
import static fairwell.command.offboarding.Scene.LIN;
import static fairwell.command.offboarding.Scene.NEGOTIATOR;
import static fairwell.command.offboarding.Scene.TODAY;
import static fairwell.command.offboarding.Told.given;
import static org.assertj.core.api.Assertions.assertThat;

import fairwell.command.offboarding.command.AttachPreparationReport;
import fairwell.command.offboarding.command.CheckHazard;
import fairwell.command.offboarding.command.RecordImpasse;
import fairwell.command.offboarding.command.StartTalks;
import fairwell.command.offboarding.command.Words;
import fairwell.command.offboarding.context.Context;
import fairwell.command.offboarding.state.CaseState;
import fairwell.kernel.event.employee.EmployeeEvent;
import fairwell.kernel.event.employee.LoanGranted;
import fairwell.kernel.event.employee.LoanRepaid;
import fairwell.kernel.event.employee.ProtectedStatus;
import fairwell.kernel.event.employee.ProtectionStarted;
import fairwell.kernel.event.offboarding.CaseKind;
import fairwell.kernel.event.offboarding.CaseOpened;
import fairwell.kernel.event.offboarding.Hazard;
import fairwell.kernel.event.offboarding.HazardAnswer;
import fairwell.kernel.event.offboarding.HazardChecked;
import fairwell.kernel.event.offboarding.OffboardingEvent;
import fairwell.kernel.event.offboarding.OpenPoint;
import fairwell.kernel.event.offboarding.PreparationReportAttached;
import fairwell.kernel.event.offboarding.RiskAssessmentRequested;
import fairwell.kernel.event.offboarding.TalksReady;
import fairwell.kernel.event.offboarding.TalksStarted;
import fairwell.kernel.law.Ground;
import fairwell.kernel.preparation.Preparations;
import fairwell.kernel.refusal.HazardOpenInRecords;
import fairwell.kernel.refusal.StepSkipped;
import fairwell.kernel.refusal.UnknownItem;
import fairwell.kernel.value.Money;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What has to be known before anybody talks. */
class PreparationStory {

  private static final LoanGranted LOAN =
      new LoanGranted(
          LIN, Scene.key("loan"), TODAY.minusDays(90), "L-1", Money.cny("3000.00"), true);

  private static Told mutual(EmployeeEvent... known) {
    return new Told()
        .known(known)
        .done(HR, Scene.open(CaseKind.MUTUAL, Ground.LCL_36_EMPLOYER_PROPOSED))
        .approved();
  }

  private static CheckHazard check(Hazard hazard, @Nullable String item, HazardAnswer answer) {
    return new CheckHazard(CASE, hazard, item, answer, new Words("file 7"));
  }

  private static AttachPreparationReport report() {
    return new AttachPreparationReport(CASE, null);
  }

  private static StartTalks talks() {
    return new StartTalks(CASE, TODAY);
  }

  private static Told missing(Told told, String... steps) {
    assertThat(told.refusal())
        .isInstanceOfSatisfying(
            StepSkipped.class, skipped -> assertThat(skipped.missing()).containsExactly(steps));
    return told;
  }

  @Test
  void openingACaseAsksForItsRisksByItself() {
    List<OffboardingEvent> events =
        OffboardingDecider.decide(
            Scene.openMutual(), CaseState.unborn(), Scene.context(HR, List.of(LOAN)));

    assertThat(events)
        .<Class<?>>extracting(Object::getClass)
        .containsExactly(CaseOpened.class, RiskAssessmentRequested.class);
    RiskAssessmentRequested requested = (RiskAssessmentRequested) events.getLast();
    assertThat(requested.hazards())
        .startsWith("open-loan", "unreturned-asset")
        .endsWith("open-loan:L-1")
        .doesNotHaveDuplicates();
    assertThat(requested.openPoints())
        .extracting(OpenPoint::code)
        .containsExactly("open-loan:L-1", "insurance-status");
  }

  @Test
  void theReportIsComputedFromTheFactsAndItsHashIsOfThem() {
    Told lin = mutual(LOAN).dated(TODAY.plusDays(30));
    lin.when(
            NEGOTIATOR, new AttachPreparationReport(CASE, List.of(new Words("ask about the loan"))))
        .then(PreparationReportAttached.class);
    PreparationReportAttached attached = (PreparationReportAttached) lin.events().getFirst();
    Context then = Scene.context(NEGOTIATOR, List.of(LOAN));

    assertThat(attached.version()).isEqualTo(1);
    assertThat(attached.basis())
        .isNotNull()
        .satisfies(basis -> {
          assertThat(basis.day()).isEqualTo(TODAY);
          assertThat(basis.legalEnd()).isEqualTo(TODAY.plusDays(30));
          assertThat(basis.packs()).isNotEmpty();
        });
    assertThat(attached.openPoints().getFirst().amount()).isEqualTo(Money.cny("3000.00"));
    assertThat(attached.remarks()).hasSize(1);
    assertThat(attached.reportHash())
        .isEqualTo(
            Preparations.report(
                    then.facts().of(LIN),
                    new Preparations.Question(
                        TODAY, Ground.LCL_36_EMPLOYER_PROPOSED, Optional.of(TODAY.plusDays(30))),
                    then.packs())
                .hash());
  }

  @Test
  void anUnknownInsuranceStatusBlocksExactlyAsAnOpenLoanDoes() {
    Told lin = mutual(LOAN).done(HR, report());
    for (Hazard hazard : Hazard.values()) {
      if (hazard != Hazard.INSURANCE_STATUS && hazard != Hazard.OPEN_LOAN) {
        lin.done(NEGOTIATOR, check(hazard, null, HazardAnswer.CLEAR));
      }
    }
    missing(
        lin.when(NEGOTIATOR, talks()),
        "check-hazard:open-loan",
        "check-hazard:insurance-status",
        "check-hazard:open-loan:L-1");
    lin.done(NEGOTIATOR, check(Hazard.OPEN_LOAN, null, HazardAnswer.UNKNOWN))
        .done(NEGOTIATOR, check(Hazard.OPEN_LOAN, "L-1", HazardAnswer.UNKNOWN))
        .done(NEGOTIATOR, check(Hazard.INSURANCE_STATUS, null, HazardAnswer.UNKNOWN));
    missing(
        lin.when(NEGOTIATOR, talks()),
        "check-hazard:open-loan",
        "check-hazard:insurance-status",
        "check-hazard:open-loan:L-1");
    // Looked at and open goes to the table; looked at and clear where no record says otherwise.
    lin.done(NEGOTIATOR, check(Hazard.OPEN_LOAN, null, HazardAnswer.OPEN))
        .done(NEGOTIATOR, check(Hazard.OPEN_LOAN, "L-1", HazardAnswer.OPEN))
        .when(LEGAL, check(Hazard.INSURANCE_STATUS, null, HazardAnswer.CLEAR))
        .then(HazardChecked.class, TalksReady.class)
        .when(NEGOTIATOR, talks())
        .then(TalksStarted.class);
  }

  @Test
  void whatTheRecordsShowOpenIsNotClear() {
    Told lin = mutual(LOAN).done(HR, report());
    lin.when(NEGOTIATOR, check(Hazard.OPEN_LOAN, "L-1", HazardAnswer.CLEAR))
        .refused(new HazardOpenInRecords("open-loan:L-1", List.of("open-loan:L-1")))
        .when(NEGOTIATOR, check(Hazard.OPEN_LOAN, null, HazardAnswer.CLEAR))
        .refused(new HazardOpenInRecords("open-loan", List.of("open-loan:L-1")))
        .when(NEGOTIATOR, check(Hazard.OPEN_LOAN, "L-9", HazardAnswer.OPEN))
        .refused(new UnknownItem("hazard", "open-loan:L-9"));
    // Once it is paid back the record says so too.
    lin.known(
            LOAN,
            new LoanRepaid(LIN, Scene.key("back"), TODAY.minusDays(1), "L-1", Money.cny("3000.00")))
        .when(NEGOTIATOR, check(Hazard.OPEN_LOAN, "L-1", HazardAnswer.CLEAR))
        .then(HazardChecked.class);
  }

  @Test
  void aPointThatCameToLightSinceTheReportNeedsANewerOne() {
    Told lin = mutual().done(HR, report()).lookedAt().known(LOAN);
    missing(lin.when(NEGOTIATOR, talks()), "attach-preparation-report");
    lin.done(HR, report());
    assertThat(lin.now().negotiation().prepared().orElseThrow().reportVersion()).isEqualTo(2);
    missing(lin.when(NEGOTIATOR, talks()), "check-hazard:open-loan:L-1");
    lin.done(NEGOTIATOR, check(Hazard.OPEN_LOAN, "L-1", HazardAnswer.OPEN))
        .when(NEGOTIATOR, talks())
        .then(TalksStarted.class);
  }

  @Test
  void aPointThatWasSettledSinceHoldsNothingUp() {
    Told lin = mutual(LOAN).done(HR, report());
    for (Hazard hazard : Hazard.values()) {
      HazardAnswer found = hazard == Hazard.OPEN_LOAN ? HazardAnswer.OPEN : HazardAnswer.CLEAR;
      lin.done(NEGOTIATOR, check(hazard, null, found));
    }
    lin.done(NEGOTIATOR, check(Hazard.OPEN_LOAN, "L-1", HazardAnswer.OPEN))
        .known()
        .when(NEGOTIATOR, talks())
        .then(TalksStarted.class);
  }

  @Test
  void theTalksAreTakenUpAgainAfterAnImpasseOnWhatIsKnownThen() {
    Told lin =
        given(CaseKind.MUTUAL, Ground.LCL_36_EMPLOYER_PROPOSED)
            .approved()
            .inTalks()
            .known(LOAN)
            .done(NEGOTIATOR, new RecordImpasse(CASE, new Words("far apart")));
    missing(lin.when(NEGOTIATOR, talks()), "attach-preparation-report");
    lin.done(HR, report())
        .done(NEGOTIATOR, check(Hazard.OPEN_LOAN, "L-1", HazardAnswer.OPEN))
        .when(NEGOTIATOR, talks())
        .then(TalksStarted.class);
  }

  @Test
  void aNewReportInTheTalksIsANewVersionAndStopsNobody() {
    Told lin =
        given(CaseKind.MUTUAL, Ground.LCL_36_EMPLOYER_PROPOSED)
            .dated(TODAY)
            .approved()
            .inTalks()
            .known(LOAN);
    lin.when(HR, report()).then(PreparationReportAttached.class);
    lin.computed().when(NEGOTIATOR, lin.offer("first", "3000.00"));

    assertThat(lin.refusal()).isNull();
  }

  @Test
  void aProtectedStatusIsAPointOfItsOwn() {
    Told lin =
        mutual(
                new ProtectionStarted(
                    LIN, Scene.key("child"), TODAY.minusDays(60), ProtectedStatus.MATERNITY, null))
            .done(HR, report())
            .when(LEGAL, check(Hazard.PROTECTED_STATUS, null, HazardAnswer.CLEAR))
            .refused("hazard-open-in-records");
    missing(
        lin.done(LEGAL, check(Hazard.PROTECTED_STATUS, null, HazardAnswer.OPEN))
            .when(NEGOTIATOR, talks()),
        "check-hazard:open-loan",
        "check-hazard:unreturned-asset",
        "check-hazard:unpaid-bonus",
        "check-hazard:unpaid-non-compete",
        "check-hazard:open-expenses",
        "check-hazard:insurance-status",
        "check-hazard:protected-status:MATERNITY");
  }
}
