package fairwell.command.offboarding;

import static fairwell.command.offboarding.Scene.APPROVER;
import static fairwell.command.offboarding.Scene.CASE;
import static fairwell.command.offboarding.Scene.EMPLOYEE;
import static fairwell.command.offboarding.Scene.HASH;
import static fairwell.command.offboarding.Scene.HR;
import static fairwell.command.offboarding.Scene.IT;
import static fairwell.command.offboarding.Scene.LEGAL;
import static fairwell.command.offboarding.Scene.LIN;
import static fairwell.command.offboarding.Scene.NEGOTIATOR;
import static fairwell.command.offboarding.Scene.TODAY;
import static fairwell.command.offboarding.Told.given;
import static fairwell.kernel.event.offboarding.PaymentComponent.ECONOMIC_COMPENSATION;
import static fairwell.kernel.event.offboarding.PaymentComponent.WAGES;
import static org.assertj.core.api.Assertions.assertThat;

import fairwell.command.offboarding.command.AcceptOffer;
import fairwell.command.offboarding.command.ApproveCase;
import fairwell.command.offboarding.command.CloseCase;
import fairwell.command.offboarding.command.CompleteFollowUp;
import fairwell.command.offboarding.command.ConfirmSettlementLine;
import fairwell.command.offboarding.command.DraftAgreement;
import fairwell.command.offboarding.command.GiveNotice;
import fairwell.command.offboarding.command.GrantException;
import fairwell.command.offboarding.command.IssueCertificate;
import fairwell.command.offboarding.command.RaiseClearanceItem;
import fairwell.command.offboarding.command.RecordSeparationReport;
import fairwell.command.offboarding.command.RequestException;
import fairwell.command.offboarding.command.ResolveClearanceItem;
import fairwell.command.offboarding.command.RetainEmployee;
import fairwell.command.offboarding.command.SendAgreement;
import fairwell.command.offboarding.command.SetCaseDates;
import fairwell.command.offboarding.command.SignAgreement;
import fairwell.command.offboarding.command.SubmitCase;
import fairwell.command.offboarding.command.TableOffer;
import fairwell.command.offboarding.command.Words;
import fairwell.kernel.access.Actor;
import fairwell.kernel.access.Role;
import fairwell.kernel.event.employee.ProtectedStatus;
import fairwell.kernel.event.employee.ProtectionEnded;
import fairwell.kernel.event.employee.ProtectionStarted;
import fairwell.kernel.event.offboarding.AgreementConcluded;
import fairwell.kernel.event.offboarding.AgreementSigned;
import fairwell.kernel.event.offboarding.ApprovalRequested;
import fairwell.kernel.event.offboarding.CaseClosed;
import fairwell.kernel.event.offboarding.CaseKind;
import fairwell.kernel.event.offboarding.EmployeeRetained;
import fairwell.kernel.event.offboarding.FollowUpDone;
import fairwell.kernel.event.offboarding.FollowUpPlanned;
import fairwell.kernel.event.offboarding.OfferAccepted;
import fairwell.kernel.event.offboarding.OfferCountered;
import fairwell.kernel.event.offboarding.OfferSide;
import fairwell.kernel.event.offboarding.OfferTabled;
import fairwell.kernel.event.offboarding.Party;
import fairwell.kernel.event.offboarding.SeparationReportRecorded;
import fairwell.kernel.law.Ground;
import fairwell.kernel.negotiation.Criterion;
import fairwell.kernel.negotiation.CriterionKind;
import fairwell.kernel.offboarding.Stage;
import fairwell.kernel.refusal.NoDismissalDuringProtection;
import fairwell.kernel.value.Money;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * Three cases from their opening to their report. The tours in {@code docs/tour} walk the same over
 * HTTP; their reports are in {@code docs/stories}.
 */
class WholeStory {

  private static final RecordSeparationReport REPORT =
      new RecordSeparationReport(CASE, 40, 12, HASH);

  @Test
  void theyAgreeInTheSecondRoundByAnExceptionThatSomebodyElseGranted() {
    Told lin =
        given(CaseKind.MUTUAL, Ground.LCL_36_EMPLOYER_PROPOSED)
            .dated(TODAY)
            .approved()
            .inTalks()
            .computed()
            .done(NEGOTIATOR, offer("o-1", OfferSide.EMPLOYER, "6000.00", null))
            .when(EMPLOYEE, offer("o-2", OfferSide.EMPLOYEE, "36000.00", "o-1"))
            .refused("case-not-found");
    lin.when(NEGOTIATOR, offer("o-2", OfferSide.EMPLOYEE, "36000.00", "o-1"))
        .then(OfferCountered.class, OfferTabled.class)
        .when(NEGOTIATOR, offer("o-3", OfferSide.EMPLOYER, "28000.00", "o-2"))
        .refused("above-authority")
        .done(NEGOTIATOR, new RequestException(CASE, "x-1", cny(), List.of(), new Words("dearer")))
        .when(NEGOTIATOR, grant())
        .refused("role-may-not")
        .done(APPROVER, grant())
        .when(NEGOTIATOR, offer("o-3", OfferSide.EMPLOYER, "28000.00", "o-2"))
        .then(OfferCountered.class, OfferTabled.class)
        .when(NEGOTIATOR, new AcceptOffer(CASE, "o-3", OfferSide.EMPLOYEE))
        .then(OfferAccepted.class);
    lin.announced().computed().issued();
    lin.lines().forEach(line -> lin.done(EMPLOYEE, new ConfirmSettlementLine(CASE, 2, line)));
    lin.done(HR, new DraftAgreement(CASE, 2, HASH, null))
        .done(HR, new SendAgreement(CASE, 1, TODAY))
        .done(EMPLOYEE, new SignAgreement(CASE, 1, Party.EMPLOYEE, HASH, TODAY))
        .when(LEGAL, new SignAgreement(CASE, 1, Party.EMPLOYER, HASH, TODAY))
        .then(AgreementSigned.class, AgreementConcluded.class);
    partWays(lin);
    assertThat(lin.now().status().stage()).isEqualTo(Stage.CLOSED);
  }

  @Test
  void aDismissalWaitsForTheEndOfTheMedicalPeriodAndThenGoesOn() {
    var ill =
        new ProtectionStarted(
            LIN, Scene.key("ill"), TODAY.minusDays(90), ProtectedStatus.MEDICAL_PERIOD, null);
    Told lin =
        given(CaseKind.DISMISSAL, Ground.LCL_40_3)
            .known(ill)
            .when(HR, new SetCaseDates(CASE, TODAY, TODAY, TODAY, TODAY))
            .refused("end-during-protection")
            .when(HR, new SubmitCase(CASE))
            .refused(new NoDismissalDuringProtection("MEDICAL_PERIOD", ill.startedOn().toString()))
            .known(
                ill,
                new ProtectionEnded(
                    LIN, Scene.key("well"), TODAY.minusDays(30), ProtectedStatus.MEDICAL_PERIOD))
            .dated(TODAY)
            .when(HR, new SubmitCase(CASE))
            .then(ApprovalRequested.class);
    lin.done(LEGAL, new ApproveCase(CASE))
        .done(APPROVER, new ApproveCase(CASE))
        .when(HR, new GiveNotice(CASE, TODAY, "letter"))
        .refused("union-not-heard")
        .unionHeard()
        .announced()
        .nothingToNegotiate()
        .computed()
        .issued()
        .unanswered();
    partWays(lin);
    assertThat(lin.now().status().stage()).isEqualTo(Stage.CLOSED);
  }

  @Test
  void whoStaysIsReviewedTwice() {
    Told lin =
        given(CaseKind.RESIGNATION, Ground.LCL_37)
            .approved()
            .inTalks()
            .when(NEGOTIATOR, new RetainEmployee(CASE, new Words("leads a team from July")))
            .then(EmployeeRetained.class, FollowUpPlanned.class, FollowUpPlanned.class)
            .when(Actor.SYSTEM, new CloseCase(CASE, TODAY))
            .then(CaseClosed.class)
            .when(Actor.SYSTEM, REPORT)
            .then(SeparationReportRecorded.class)
            .when(HR, reviewed("retention-review-30"))
            .then(FollowUpDone.class)
            .when(HR, reviewed("retention-review-90"))
            .then(FollowUpDone.class)
            .when(HR, reviewed("after-care"))
            .refused("already-done");
    assertThat(lin.now().status().stage()).isEqualTo(Stage.RETAINED);
  }

  @Test
  void theReportIsRecordedOnceByFairwellAndOnlyOfAClosedCase() {
    given(CaseKind.RESIGNATION, Ground.LCL_37)
        .when(Actor.SYSTEM, REPORT)
        .missing("close-case")
        .approved()
        .done(HR, new RetainEmployee(CASE, new Words("stays")))
        .done(HR, new CloseCase(CASE, TODAY))
        .when(HR, REPORT)
        .refused("role-may-not")
        .done(Actor.SYSTEM, REPORT)
        .when(Actor.SYSTEM, REPORT)
        .refused("already-done");
  }

  private static void partWays(Told lin) {
    lin.done(HR, new RaiseClearanceItem(CASE, "laptop", "asset", Role.IT, "A-1", null))
        .done(IT, new ResolveClearanceItem(CASE, "laptop", new Words("receipt 3")))
        .done(HR, new IssueCertificate(CASE, TODAY, HASH, null))
        .paid(WAGES)
        .paid(ECONOMIC_COMPENSATION)
        .when(Actor.SYSTEM, new CloseCase(CASE, TODAY))
        .then(CaseClosed.class, FollowUpPlanned.class)
        .when(Actor.SYSTEM, REPORT)
        .then(SeparationReportRecorded.class)
        .when(HR, reviewed("after-care"))
        .then(FollowUpDone.class);
  }

  private static CompleteFollowUp reviewed(String followUp) {
    return new CompleteFollowUp(CASE, followUp, TODAY, new Words("well"));
  }

  private static TableOffer offer(
      String id, OfferSide by, String amount, @Nullable String answers) {
    return new TableOffer(
        CASE,
        id,
        by,
        1,
        Money.cny(amount),
        new Words("on top of the law"),
        answers,
        null,
        null,
        null,
        by == OfferSide.EMPLOYEE ? null : List.of(new Criterion(CriterionKind.STATUTE, "LCL 36")));
  }

  private static GrantException grant() {
    return new GrantException(CASE, "x-1", cny(), List.of(), TODAY.plusDays(30));
  }

  private static Money cny() {
    return Money.cny("28000.00");
  }
}
