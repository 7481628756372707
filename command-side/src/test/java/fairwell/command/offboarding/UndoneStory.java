package fairwell.command.offboarding;

import static fairwell.command.offboarding.Scene.CASE;
import static fairwell.command.offboarding.Scene.EMPLOYEE;
import static fairwell.command.offboarding.Scene.HASH;
import static fairwell.command.offboarding.Scene.HR;
import static fairwell.command.offboarding.Scene.IT;
import static fairwell.command.offboarding.Scene.LEGAL;
import static fairwell.command.offboarding.Scene.NEGOTIATOR;
import static fairwell.command.offboarding.Scene.TODAY;
import static fairwell.command.offboarding.Told.given;
import static fairwell.kernel.event.offboarding.PaymentComponent.ECONOMIC_COMPENSATION;
import static fairwell.kernel.event.offboarding.PaymentComponent.WAGES;
import static org.assertj.core.api.Assertions.assertThat;

import fairwell.command.offboarding.command.AccessFinding;
import fairwell.command.offboarding.command.CloseCase;
import fairwell.command.offboarding.command.ConfirmSettlementLine;
import fairwell.command.offboarding.command.DraftAgreement;
import fairwell.command.offboarding.command.IssueCertificate;
import fairwell.command.offboarding.command.RaiseClearanceItem;
import fairwell.command.offboarding.command.RecordAccess;
import fairwell.command.offboarding.command.RescindCase;
import fairwell.command.offboarding.command.ResolveClearanceItem;
import fairwell.command.offboarding.command.RetainEmployee;
import fairwell.command.offboarding.command.SendAgreement;
import fairwell.command.offboarding.command.SignAgreement;
import fairwell.command.offboarding.command.VoidAgreement;
import fairwell.command.offboarding.command.Words;
import fairwell.kernel.access.Actor;
import fairwell.kernel.access.Role;
import fairwell.kernel.event.offboarding.AccessRestored;
import fairwell.kernel.event.offboarding.AccessReturn;
import fairwell.kernel.event.offboarding.AgreementVoided;
import fairwell.kernel.event.offboarding.CaseKind;
import fairwell.kernel.event.offboarding.CaseRescinded;
import fairwell.kernel.event.offboarding.FollowUpPlanned;
import fairwell.kernel.event.offboarding.Party;
import fairwell.kernel.event.offboarding.RescissionCause;
import fairwell.kernel.event.offboarding.RescissionConsequence;
import fairwell.kernel.law.Ground;
import fairwell.kernel.offboarding.Stage;
import fairwell.kernel.refusal.CaseIsOver;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A separation that is closed and was none: who may undo it, why, and what follows. */
class UndoneStory {

  @Test
  void whatIsClosedIsUndoneByACourtWithEverythingThatWasDone() {
    Told lin =
        closed()
            .later(1)
            .when(LEGAL, undone(RescissionCause.COURT_OR_ARBITRATION_ORDER))
            .then(
                AgreementVoided.class,
                CaseRescinded.class,
                FollowUpPlanned.class,
                FollowUpPlanned.class,
                FollowUpPlanned.class,
                FollowUpPlanned.class);
    assertThat(lin.events())
        .filteredOn(CaseRescinded.class::isInstance)
        .singleElement()
        .isInstanceOfSatisfying(
            CaseRescinded.class,
            event ->
                assertThat(event.consequences()).containsExactly(RescissionConsequence.values()));
    assertThat(lin.now().status().stage()).isEqualTo(Stage.RESCINDED);
    lin.when(Actor.SYSTEM, access(AccessFinding.RESTORED)).then(AccessRestored.class);
    assertThat(lin.last(AccessRestored.class).reason()).isEqualTo(AccessReturn.RESCINDED);
    lin.when(LEGAL, undone(RescissionCause.COURT_OR_ARBITRATION_ORDER))
        .refused(new CaseIsOver("rescinded"));
  }

  @ParameterizedTest
  @EnumSource(RescissionCause.class)
  void afterTheClosingOnlyWhatCameToLightOrWasOrderedUndoesIt(RescissionCause cause) {
    Told lin = closed().when(HR, undone(cause));
    switch (cause) {
      case COURT_OR_ARBITRATION_ORDER, ERROR_IN_A_FACT ->
          assertThat(lin.now().status().stage()).isEqualTo(Stage.RESCINDED);
      // Nobody is protected from an end that was agreed.
      case PROTECTED_STATUS_FOUND -> lin.refused("impossible-value");
      case AGREEMENT_OF_BOTH, RESIGNATION_WITHDRAWN, NO_LONGER_INTENDED, OPENED_IN_ERROR ->
          lin.refused(new CaseIsOver("closed"));
    }
  }

  @Test
  void noProgramUndoesItAndNothingElseMoves() {
    closed()
        .when(Actor.SYSTEM, undone(RescissionCause.ERROR_IN_A_FACT))
        .refused("role-may-not")
        .when(NEGOTIATOR, undone(RescissionCause.ERROR_IN_A_FACT))
        .refused("role-may-not")
        .when(HR, new VoidAgreement(CASE, 1, new Words("a court said so")))
        .refused(new CaseIsOver("closed"));
  }

  @Test
  void whoStaysNeedsNoRescission() {
    given(CaseKind.MUTUAL, Ground.LCL_36_EMPLOYER_PROPOSED)
        .approved()
        .inTalks()
        .done(NEGOTIATOR, new RetainEmployee(CASE, new Words("a post in Store 3")))
        .done(HR, new CloseCase(CASE, TODAY))
        .when(HR, undone(RescissionCause.COURT_OR_ARBITRATION_ORDER))
        .refused(new CaseIsOver("closed"));
  }

  /** Agreed, signed, handed over, switched off, paid, certified and closed. */
  private static Told closed() {
    Told lin =
        given(CaseKind.MUTUAL, Ground.LCL_36_EMPLOYER_PROPOSED)
            .dated(TODAY)
            .approved()
            .inTalks()
            .agreedOn("3000.00")
            .announced();
    lin.computed().issued();
    lin.lines().forEach(line -> lin.done(EMPLOYEE, new ConfirmSettlementLine(CASE, 2, line)));
    return lin.done(HR, new DraftAgreement(CASE, 2, HASH, null))
        .done(HR, new SendAgreement(CASE, 1, TODAY))
        .done(HR, new SignAgreement(CASE, 1, Party.EMPLOYER, HASH, TODAY))
        .done(EMPLOYEE, new SignAgreement(CASE, 1, Party.EMPLOYEE, HASH, TODAY))
        .done(HR, new IssueCertificate(CASE, TODAY, HASH, null))
        .done(HR, new RaiseClearanceItem(CASE, "laptop", "asset", Role.IT, "A-1", null))
        .done(IT, new ResolveClearanceItem(CASE, "laptop", new Words("receipt 3")))
        .done(Actor.SYSTEM, access(AccessFinding.CUT))
        .paid(WAGES)
        .paid(ECONOMIC_COMPENSATION)
        .done(HR, new CloseCase(CASE, TODAY));
  }

  private static RescindCase undone(RescissionCause cause) {
    return new RescindCase(CASE, cause, new Words("award 12 of the arbitration"));
  }

  private static RecordAccess access(AccessFinding finding) {
    return new RecordAccess(CASE, finding, "Okta", null, "access");
  }
}
