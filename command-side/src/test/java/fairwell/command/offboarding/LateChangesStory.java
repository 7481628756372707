package fairwell.command.offboarding;

import static fairwell.command.offboarding.Scene.APPROVER;
import static fairwell.command.offboarding.Scene.CASE;
import static fairwell.command.offboarding.Scene.EMPLOYEE;
import static fairwell.command.offboarding.Scene.FINANCE;
import static fairwell.command.offboarding.Scene.HASH;
import static fairwell.command.offboarding.Scene.HR;
import static fairwell.command.offboarding.Scene.LEGAL;
import static fairwell.command.offboarding.Scene.LIN;
import static fairwell.command.offboarding.Scene.NEGOTIATOR;
import static fairwell.command.offboarding.Scene.TODAY;
import static fairwell.command.offboarding.Told.given;
import static fairwell.kernel.event.offboarding.PaymentComponent.ECONOMIC_COMPENSATION;
import static fairwell.kernel.event.offboarding.PaymentComponent.WAGES;
import static org.assertj.core.api.Assertions.assertThat;

import fairwell.command.offboarding.command.AcceptOffer;
import fairwell.command.offboarding.command.AnswerDispute;
import fairwell.command.offboarding.command.ChangeGround;
import fairwell.command.offboarding.command.CheckDeadline;
import fairwell.command.offboarding.command.CheckFollowUp;
import fairwell.command.offboarding.command.CloseCase;
import fairwell.command.offboarding.command.CompleteFollowUp;
import fairwell.command.offboarding.command.ComputeSettlement;
import fairwell.command.offboarding.command.ConfirmSettlementLine;
import fairwell.command.offboarding.command.DisputeSettlementLine;
import fairwell.command.offboarding.command.DraftAgreement;
import fairwell.command.offboarding.command.IssueCertificate;
import fairwell.command.offboarding.command.PlanFollowUp;
import fairwell.command.offboarding.command.RaiseClearanceItem;
import fairwell.command.offboarding.command.RecordImpasse;
import fairwell.command.offboarding.command.RejectCase;
import fairwell.command.offboarding.command.RequestClearanceWaiver;
import fairwell.command.offboarding.command.RescindCase;
import fairwell.command.offboarding.command.ResolveClearanceItem;
import fairwell.command.offboarding.command.RetainEmployee;
import fairwell.command.offboarding.command.SubmitCase;
import fairwell.command.offboarding.command.WaiveClearanceItem;
import fairwell.command.offboarding.command.WaiveConfirmation;
import fairwell.command.offboarding.command.Words;
import fairwell.command.offboarding.settlement.Version;
import fairwell.kernel.access.Actor;
import fairwell.kernel.access.Role;
import fairwell.kernel.event.offboarding.AgreementVoided;
import fairwell.kernel.event.offboarding.CaseKind;
import fairwell.kernel.event.offboarding.CaseRescinded;
import fairwell.kernel.event.offboarding.ClearanceCompleted;
import fairwell.kernel.event.offboarding.ClearanceItemWaived;
import fairwell.kernel.event.offboarding.ComponentPaid;
import fairwell.kernel.event.offboarding.DeadlineKind;
import fairwell.kernel.event.offboarding.DeadlineMet;
import fairwell.kernel.event.offboarding.DeadlineMissed;
import fairwell.kernel.event.offboarding.DisputeAnswered;
import fairwell.kernel.event.offboarding.EmployeeRetained;
import fairwell.kernel.event.offboarding.FollowUpDone;
import fairwell.kernel.event.offboarding.FollowUpMissed;
import fairwell.kernel.event.offboarding.FollowUpPlanned;
import fairwell.kernel.event.offboarding.RescissionCause;
import fairwell.kernel.event.offboarding.SettlementComputed;
import fairwell.kernel.event.offboarding.SettlementLineDisputed;
import fairwell.kernel.event.offboarding.SettlementPaid;
import fairwell.kernel.law.Ground;
import fairwell.kernel.law.Line;
import fairwell.kernel.refusal.AlreadyDone;
import fairwell.kernel.refusal.CaseIsOver;
import fairwell.kernel.refusal.CompensationWaitsForHandover;
import fairwell.kernel.refusal.ImpossibleValue;
import fairwell.kernel.refusal.RoleMayNot;
import fairwell.kernel.refusal.SettlementStale;
import fairwell.kernel.value.SourceRef;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What happens when something does not go straight. */
class LateChangesStory {

  @Test
  void aLineIsDisputedAnsweredAndTheVersionSuperseded() {
    Told lin = leaving().issued();
    String line = lin.lines().getFirst();
    lin.when(EMPLOYEE, new DisputeSettlementLine(CASE, 1, line, new Words("two days missing")))
        .then(SettlementLineDisputed.class)
        .when(LEGAL, new WaiveConfirmation(CASE, 1, new Words("no answer")))
        .refused("step-skipped")
        .when(FINANCE, answer(line, Cited.of(version(lin), line)))
        .then(DisputeAnswered.class)
        .when(FINANCE, new ComputeSettlement(CASE))
        .then(SettlementComputed.class)
        .when(EMPLOYEE, new ConfirmSettlementLine(CASE, 1, line))
        .refused("step-skipped")
        .issued()
        .when(EMPLOYEE, new ConfirmSettlementLine(CASE, 1, line))
        .refused(new SettlementStale(1, List.of()));
  }

  @Test
  void anAnswerRestsOnRecordsThatAreThere() {
    Told lin = leaving().issued();
    Line line =
        version(lin).lines().stream()
            .filter(one -> !Cited.of(version(lin), one.id()).isEmpty())
            .findFirst()
            .orElseThrow();
    String cited = Cited.of(version(lin), line.id()).getFirst();
    SourceRef known = Scene.facts(List.of()).of(LIN).hired().orElseThrow().source();
    lin.done(EMPLOYEE, new DisputeSettlementLine(CASE, 1, line.id(), new Words("too little")));

    lin.when(FINANCE, answer(line.id(), null)).refused("impossible-value");
    assertThat(lin.refusal())
        .isInstanceOfSatisfying(
            ImpossibleValue.class,
            none -> {
              assertThat(none.field()).isEqualTo("records");
              assertThat(none.expected()).contains(cited);
            });
    for (String wrong : List.of("E-0043#0", LIN.value() + "#9999", LIN.value() + "#x", "nothing")) {
      lin.when(FINANCE, answer(line.id(), List.of(cited, wrong))).refused("impossible-value");
      assertThat(lin.refusal())
          .isInstanceOfSatisfying(
              ImpossibleValue.class, no -> assertThat(no.field()).isEqualTo("records"));
    }

    lin.when(FINANCE, answer(line.id(), List.of(cited, known.cited(), cited)))
        .then(DisputeAnswered.class);
    DisputeAnswered answered = (DisputeAnswered) lin.events().getLast();
    assertThat(answered.records()).extracting(SourceRef::cited).contains(cited, known.cited());
    assertThat(answered.records()).doesNotHaveDuplicates();
  }

  private static AnswerDispute answer(String line, @Nullable List<String> records) {
    return new AnswerDispute(CASE, 1, line, new Words("the roster says so"), records);
  }

  private static Version version(Told told) {
    return told.now().settlement().current().orElseThrow();
  }

  @Test
  void wagesArePaidBeforeTheHandoverAndCompensationAfterIt() {
    leaving()
        .issued()
        .unanswered()
        .done(HR, new RaiseClearanceItem(CASE, "laptop", "asset", Role.HR, "A-1", null))
        .when(WAGES)
        .then(ComponentPaid.class, DeadlineMet.class)
        .when(WAGES)
        .refused(new AlreadyDone("pay-component"))
        .when(ECONOMIC_COMPENSATION)
        .refused(new CompensationWaitsForHandover(List.of("laptop")))
        .done(HR, new ResolveClearanceItem(CASE, "laptop", new Words("receipt 3")))
        .when(ECONOMIC_COMPENSATION)
        .then(ComponentPaid.class, SettlementPaid.class);
  }

  @Test
  void whoAsksToWaiveAnItemDoesNotGrantIt() {
    Actor counsel = Scene.actor("law.and.hr", Role.LEGAL, Role.HR);
    leaving()
        .issued()
        .unanswered()
        .done(HR, new RaiseClearanceItem(CASE, "laptop", "asset", Role.HR, "A-1", null))
        .done(
            counsel,
            new RequestClearanceWaiver(CASE, "laptop", new Words("lost"), TODAY.plusDays(5)))
        .when(counsel, new WaiveClearanceItem(CASE, "laptop", new Words("counsel")))
        .refused("four-eyes")
        .when(APPROVER, new WaiveClearanceItem(CASE, "laptop", new Words("store head")))
        .then(ClearanceItemWaived.class, ClearanceCompleted.class)
        .later(6)
        .when(ECONOMIC_COMPENSATION)
        .refused("waiver-expired")
        .done(HR, new ResolveClearanceItem(CASE, "laptop", new Words("found")))
        .paid(ECONOMIC_COMPENSATION);
  }

  @Test
  void whatWasPaidForOtherDatesIsComputedAnewAndNotClosedOn() {
    given(CaseKind.RESIGNATION, Ground.LCL_37)
        .dated(TODAY)
        .announced()
        .approved()
        .nothingToNegotiate()
        .computed()
        .issued()
        .unanswered()
        .dated(TODAY.plusDays(1))
        .paid(WAGES)
        .done(HR, new RaiseClearanceItem(CASE, "keys", "asset", Role.HR, "shop keys", null))
        .done(HR, new ResolveClearanceItem(CASE, "keys", new Words("handed over")))
        .done(HR, new IssueCertificate(CASE, TODAY, HASH, null))
        .when(HR, new CloseCase(CASE, TODAY))
        .refused(new SettlementStale(1))
        .when(FINANCE, new ComputeSettlement(CASE))
        .then(SettlementComputed.class)
        .when(HR, new CloseCase(CASE, TODAY))
        .refused("step-skipped");
  }

  @Test
  void compensationIsNotPaidOnDatesThatMoved() {
    leaving()
        .issued()
        .unanswered()
        .done(HR, new RaiseClearanceItem(CASE, "laptop", "asset", Role.HR, "A-1", null))
        .done(HR, new ResolveClearanceItem(CASE, "laptop", new Words("receipt 3")))
        .dated(TODAY.plusDays(1))
        .when(ECONOMIC_COMPENSATION)
        .refused(new SettlementStale(1))
        .paid(WAGES);
  }

  @Test
  void whatWasApprovedOnceIsApprovedAnewWhenTheGroundWasRejectedMeanwhile() {
    Told lin =
        given(CaseKind.MUTUAL, Ground.LCL_36_EMPLOYER_PROPOSED)
            .dated(TODAY)
            .approved()
            .inTalks()
            .computed()
            .done(
                HR, new ChangeGround(CASE, Ground.LCL_36_EMPLOYEE_PROPOSED, new Words("she asked")))
            .done(HR, new SubmitCase(CASE))
            .done(APPROVER, new RejectCase(CASE, new Words("not her wish")))
            .done(
                HR,
                new ChangeGround(CASE, Ground.LCL_36_EMPLOYER_PROPOSED, new Words("as it was")));
    lin.when(HR, lin.offer("first", "1000.00"))
        .refused("step-skipped")
        .approved()
        .agreedOn("1000.00");
  }

  @Test
  void anOfferOnAnOldSettlementIsNotShownAsAcceptable() {
    Told lin =
        given(CaseKind.MUTUAL, Ground.LCL_36_EMPLOYER_PROPOSED)
            .dated(TODAY)
            .approved()
            .inTalks()
            .computed();
    lin.done(NEGOTIATOR, lin.offer("first", "1000.00"))
        .computed()
        .when(HR, new AcceptOffer(CASE, "first", null))
        .refused(new SettlementStale(1, List.of("table-offer")));
    lin.done(NEGOTIATOR, lin.offer("second", "1000.00"))
        .done(HR, new AcceptOffer(CASE, "second", null));
  }

  @Test
  void whoStaysHasNoSeparationAgreementAndNoCertificate() {
    Told lin = impasse().done(HR, new DraftAgreement(CASE, 1, HASH, null));
    lin.when(HR, new RetainEmployee(CASE, new Words("a post in Store 3")))
        .then(
            AgreementVoided.class,
            EmployeeRetained.class,
            FollowUpPlanned.class,
            FollowUpPlanned.class);
    impasse()
        .done(HR, new IssueCertificate(CASE, TODAY, HASH, null))
        .when(HR, new RetainEmployee(CASE, new Words("a post in Store 3")))
        .refused(new AlreadyDone("issue-certificate"));
  }

  @Test
  void noActAtTheEndIsMissedWhenTheEndDoesNotCome() {
    CheckDeadline check = new CheckDeadline(CASE, DeadlineKind.CERTIFICATE);
    leaving().later(1).when(Actor.SYSTEM, check).then(DeadlineMissed.class);
    leaving()
        .done(
            LEGAL,
            new RescindCase(CASE, RescissionCause.NO_LONGER_INTENDED, new Words("store stays")))
        .later(1)
        .when(Actor.SYSTEM, check)
        .then();
  }

  @Test
  void aSeparationCalledOffTakesItsAgreementBackAndStaysOver() {
    impasse()
        .done(HR, new DraftAgreement(CASE, 1, HASH, null))
        .when(
            LEGAL,
            new RescindCase(
                CASE, RescissionCause.NO_LONGER_INTENDED, new Words("store stays open")))
        .then(AgreementVoided.class, CaseRescinded.class)
        .when(
            LEGAL,
            new RescindCase(
                CASE, RescissionCause.NO_LONGER_INTENDED, new Words("store stays open")))
        .refused(new CaseIsOver("rescinded"));
  }

  @Test
  void whatACauseBringsAboutFollowsAsFarAsThereIsSomethingToUndo() {
    RescindCase found =
        new RescindCase(CASE, RescissionCause.COURT_OR_ARBITRATION_ORDER, new Words("award 12"));
    given(CaseKind.RESIGNATION, Ground.LCL_37)
        .dated(TODAY)
        .when(HR, found)
        .then(CaseRescinded.class);
    leaving()
        .later(1)
        .when(HR, found)
        .then(CaseRescinded.class, FollowUpPlanned.class, FollowUpPlanned.class);
    leaving()
        .later(1)
        .when(HR, new RescindCase(CASE, RescissionCause.RESIGNATION_WITHDRAWN, new Words("stays")))
        .then(CaseRescinded.class, FollowUpPlanned.class);
    leaving()
        .done(HR, new IssueCertificate(CASE, TODAY, HASH, null))
        .when(HR, found)
        .then(CaseRescinded.class, FollowUpPlanned.class);
  }

  /** Whose idea it was, and whose end: an employer that ends it keeps the person from work. */
  @Test
  void wagesAreOwedWhereTheEmployerKeptThePersonFromWork() {
    leaving()
        .later(1)
        .when(HR, off(RescissionCause.NO_LONGER_INTENDED))
        .then(CaseRescinded.class, FollowUpPlanned.class, FollowUpPlanned.class);
    leaving()
        .later(1)
        .when(HR, off(RescissionCause.AGREEMENT_OF_BOTH))
        .then(CaseRescinded.class, FollowUpPlanned.class);
    given(CaseKind.DISMISSAL, Ground.LCL_40_3)
        .dated(TODAY)
        .approved()
        .unionHeard()
        .announced()
        .later(1)
        .when(HR, off(RescissionCause.AGREEMENT_OF_BOTH))
        .then(CaseRescinded.class, FollowUpPlanned.class, FollowUpPlanned.class);
  }

  @Test
  void wagesThatWerePaidStayPaidAndCompensationIsTakenBack() {
    Told paid =
        leaving()
            .issued()
            .unanswered()
            .done(HR, new RaiseClearanceItem(CASE, "laptop", "asset", Role.HR, "A-1", null))
            .done(HR, new ResolveClearanceItem(CASE, "laptop", new Words("receipt 3")))
            .paid(WAGES)
            .paid(ECONOMIC_COMPENSATION)
            .when(HR, off(RescissionCause.RESIGNATION_WITHDRAWN))
            .then(CaseRescinded.class, FollowUpPlanned.class);
    assertThat(paid.last(FollowUpPlanned.class).followUpId()).isEqualTo("rescission-settlement");
    leaving()
        .issued()
        .unanswered()
        .paid(WAGES)
        .when(HR, off(RescissionCause.RESIGNATION_WITHDRAWN))
        .then(CaseRescinded.class);
  }

  @Test
  void aCauseFitsTheSeparationThatItUndoes() {
    given(CaseKind.MUTUAL, Ground.LCL_36_EMPLOYER_PROPOSED)
        .when(HR, off(RescissionCause.RESIGNATION_WITHDRAWN))
        .refused(new ImpossibleValue("cause", "RESIGNATION_WITHDRAWN of a resignation alone"));
    RescindCase found = off(RescissionCause.PROTECTED_STATUS_FOUND);
    given(CaseKind.RESIGNATION, Ground.LCL_37).when(HR, found).refused("impossible-value");
    given(CaseKind.DISMISSAL, Ground.LCL_39).when(HR, found).refused("impossible-value");
    given(CaseKind.DISMISSAL, Ground.LCL_40_3).when(HR, found).then(CaseRescinded.class);
    given(CaseKind.EXPIRY, Ground.LCL_44_1).when(HR, found).then(CaseRescinded.class);
  }

  @Test
  void nothingIsPlannedForADayThatHasPassed() {
    leaving()
        .when(HR, new PlanFollowUp(CASE, "call", new Words("x"), TODAY.minusDays(1), HR.id()))
        .refused(new ImpossibleValue("due", "a day from " + TODAY));
  }

  @Test
  void aFollowUpWhoseDayPassedIsMissedOnceAndStillToDo() {
    CheckFollowUp check = new CheckFollowUp(CASE, "call");
    CompleteFollowUp call = new CompleteFollowUp(CASE, "call", TODAY, new Words("reached"));
    leaving()
        .done(HR, new PlanFollowUp(CASE, "call", new Words("benefits"), TODAY, HR.id()))
        .when(Actor.SYSTEM, check)
        .then()
        .later(1)
        .when(Actor.SYSTEM, check)
        .then(FollowUpMissed.class)
        .when(Actor.SYSTEM, check)
        .then()
        .when(HR, call)
        .then(FollowUpDone.class);
    leaving()
        .done(HR, new PlanFollowUp(CASE, "call", new Words("benefits"), TODAY, HR.id()))
        .done(HR, call)
        .later(1)
        .when(Actor.SYSTEM, check)
        .then();
  }

  @Test
  void aProgramCallsOffOnlyWhatHasNotBegun() {
    RescindCase stays =
        new RescindCase(CASE, RescissionCause.NO_LONGER_INTENDED, new Words("taken back"));
    given(CaseKind.RESIGNATION, Ground.LCL_37)
        .dated(TODAY)
        .when(Actor.SYSTEM, stays)
        .then(CaseRescinded.class);
    given(CaseKind.RESIGNATION, Ground.LCL_37)
        .dated(TODAY)
        .announced()
        .when(Actor.SYSTEM, stays)
        .refused(new RoleMayNot("rescind-case", List.of("HR", "LEGAL")))
        .when(HR, stays)
        .then(CaseRescinded.class);
  }

  private static RescindCase off(RescissionCause cause) {
    return new RescindCase(CASE, cause, new Words("as it was found"));
  }

  /** Lin leaves because of the employer, which owes compensation; nothing is shown to her yet. */
  private static Told leaving() {
    return given(CaseKind.RESIGNATION, Ground.LCL_38)
        .dated(TODAY)
        .announced()
        .approved()
        .nothingToNegotiate()
        .computed();
  }

  /** The talks ended without agreement, the settlement is confirmed. */
  private static Told impasse() {
    return given(CaseKind.RESIGNATION, Ground.LCL_38)
        .dated(TODAY)
        .announced()
        .approved()
        .inTalks()
        .done(NEGOTIATOR, new RecordImpasse(CASE, new Words("far apart")))
        .computed()
        .issued()
        .unanswered();
  }
}
