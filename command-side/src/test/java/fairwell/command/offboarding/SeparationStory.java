package fairwell.command.offboarding;

import static fairwell.command.offboarding.Scene.CASE;
import static fairwell.command.offboarding.Scene.EMPLOYEE;
import static fairwell.command.offboarding.Scene.HASH;
import static fairwell.command.offboarding.Scene.HR;
import static fairwell.command.offboarding.Scene.IT;
import static fairwell.command.offboarding.Scene.LIN;
import static fairwell.command.offboarding.Scene.NEGOTIATOR;
import static fairwell.command.offboarding.Scene.TODAY;
import static fairwell.command.offboarding.Told.given;
import static fairwell.kernel.event.offboarding.PaymentComponent.ECONOMIC_COMPENSATION;
import static fairwell.kernel.event.offboarding.PaymentComponent.WAGES;
import static org.assertj.core.api.Assertions.assertThat;

import fairwell.command.offboarding.command.ChangeGround;
import fairwell.command.offboarding.command.CloseCase;
import fairwell.command.offboarding.command.ConfirmSettlementLine;
import fairwell.command.offboarding.command.DraftAgreement;
import fairwell.command.offboarding.command.GiveNotice;
import fairwell.command.offboarding.command.IssueCertificate;
import fairwell.command.offboarding.command.RaiseClearanceItem;
import fairwell.command.offboarding.command.ResolveClearanceItem;
import fairwell.command.offboarding.command.RetainEmployee;
import fairwell.command.offboarding.command.SendAgreement;
import fairwell.command.offboarding.command.SignAgreement;
import fairwell.command.offboarding.command.SubmitCase;
import fairwell.command.offboarding.command.Words;
import fairwell.kernel.access.Role;
import fairwell.kernel.event.employee.ProtectedStatus;
import fairwell.kernel.event.employee.ProtectionStarted;
import fairwell.kernel.event.offboarding.AgreementConcluded;
import fairwell.kernel.event.offboarding.AgreementSigned;
import fairwell.kernel.event.offboarding.ApprovalRequested;
import fairwell.kernel.event.offboarding.CaseClosed;
import fairwell.kernel.event.offboarding.CaseKind;
import fairwell.kernel.event.offboarding.CertificateIssued;
import fairwell.kernel.event.offboarding.ComponentPaid;
import fairwell.kernel.event.offboarding.DeadlineMet;
import fairwell.kernel.event.offboarding.DeadlineSet;
import fairwell.kernel.event.offboarding.EmployeeRetained;
import fairwell.kernel.event.offboarding.FollowUpPlanned;
import fairwell.kernel.event.offboarding.NoticeGiven;
import fairwell.kernel.event.offboarding.Party;
import fairwell.kernel.event.offboarding.SettlementPaid;
import fairwell.kernel.law.Ground;
import fairwell.kernel.offboarding.Stage;
import fairwell.kernel.refusal.NoDismissalDuringProtection;
import fairwell.kernel.refusal.UnionNotHeard;
import org.junit.jupiter.api.Test;

/** The ways a separation goes, from its opening to its end. */
class SeparationStory {

  @Test
  void theyAgreeSignHandOverAndPartWays() {
    Told lin =
        given(CaseKind.MUTUAL, Ground.LCL_36_EMPLOYER_PROPOSED)
            .dated(TODAY)
            .approved()
            .inTalks()
            .agreedOn("3000.00")
            .announced();
    lin.computed().issued();
    lin.lines().forEach(line -> lin.done(EMPLOYEE, new ConfirmSettlementLine(CASE, 2, line)));
    lin.when(HR, new IssueCertificate(CASE, TODAY, HASH, null)).refused("step-skipped");
    lin.done(HR, new DraftAgreement(CASE, 2, HASH, null))
        .done(HR, new SendAgreement(CASE, 1, TODAY))
        .when(HR, new SignAgreement(CASE, 1, Party.EMPLOYER, HASH, TODAY))
        .then(AgreementSigned.class)
        .when(EMPLOYEE, new SignAgreement(CASE, 1, Party.EMPLOYEE, HASH, TODAY))
        .then(AgreementSigned.class, AgreementConcluded.class)
        .when(HR, new IssueCertificate(CASE, TODAY, HASH, null))
        .then(CertificateIssued.class, DeadlineMet.class)
        .done(HR, new RaiseClearanceItem(CASE, "laptop", "asset", Role.IT, "A-1", null))
        .done(IT, new ResolveClearanceItem(CASE, "laptop", new Words("receipt 3")))
        .when(WAGES)
        .then(ComponentPaid.class, DeadlineMet.class)
        .when(ECONOMIC_COMPENSATION)
        .then(ComponentPaid.class, SettlementPaid.class)
        .when(HR, new CloseCase(CASE, TODAY))
        .then(CaseClosed.class, FollowUpPlanned.class);
    assertThat(lin.now().status().stage()).isEqualTo(Stage.CLOSED);
  }

  @Test
  void nobodyIsDismissedDuringAMedicalPeriodButOnAGroundThatAllowsIt() {
    var ill =
        new ProtectionStarted(
            LIN, Scene.key("ill"), TODAY.minusDays(3), ProtectedStatus.MEDICAL_PERIOD, null);
    given(CaseKind.DISMISSAL, Ground.LCL_40_3)
        .dated(TODAY.plusDays(30))
        .approved()
        .when(HR, new GiveNotice(CASE, TODAY, "letter"))
        .refused(new UnionNotHeard("LCL_40_3"))
        .unionHeard()
        .known(ill)
        .when(HR, new GiveNotice(CASE, TODAY, "letter"))
        .refused(new NoDismissalDuringProtection("MEDICAL_PERIOD", TODAY.minusDays(3).toString()))
        .done(HR, new ChangeGround(CASE, Ground.LCL_39, new Words("theft, on file")))
        // It was told another reason.
        .when(HR, new GiveNotice(CASE, TODAY, "letter"))
        .refused(new UnionNotHeard("LCL_39"))
        .unionHeard()
        .when(HR, new GiveNotice(CASE, TODAY, "letter"))
        .refused("step-skipped")
        .when(HR, new SubmitCase(CASE))
        .then(ApprovalRequested.class);
  }

  @Test
  void whoResignsGivesNoticeAndNeedsNobodysLeaveForIt() {
    Told lin =
        given(CaseKind.RESIGNATION, Ground.LCL_37)
            .dated(TODAY)
            .when(HR, new GiveNotice(CASE, TODAY, "letter"))
            .then(
                NoticeGiven.class,
                DeadlineSet.class,
                DeadlineSet.class,
                DeadlineSet.class,
                DeadlineSet.class)
            .approved()
            .nothingToNegotiate()
            .computed()
            .issued()
            .unanswered()
            .done(HR, new RaiseClearanceItem(CASE, "keys", "asset", Role.HR, "shop keys", null))
            .done(HR, new ResolveClearanceItem(CASE, "keys", new Words("handed over")))
            .done(HR, new IssueCertificate(CASE, TODAY, HASH, null))
            .when(HR, new CloseCase(CASE, TODAY))
            .refused("step-skipped")
            .when(WAGES)
            .then(ComponentPaid.class, SettlementPaid.class, DeadlineMet.class)
            .when(HR, new CloseCase(CASE, TODAY))
            .then(CaseClosed.class, FollowUpPlanned.class);
    assertThat(lin.now().status().stage()).isEqualTo(Stage.CLOSED);
  }

  @Test
  void thePersonStaysAndNothingElseIsOwed() {
    Told lin =
        given(CaseKind.MUTUAL, Ground.LCL_36_EMPLOYER_PROPOSED)
            .approved()
            .inTalks()
            .when(NEGOTIATOR, new RetainEmployee(CASE, new Words("a post in Store 3")))
            .then(EmployeeRetained.class, FollowUpPlanned.class, FollowUpPlanned.class)
            .when(HR, new SubmitCase(CASE))
            .refused("case-is-over")
            .when(HR, new CloseCase(CASE, TODAY))
            .then(CaseClosed.class);
    assertThat(lin.now().status().stage()).isEqualTo(Stage.RETAINED);
  }
}
