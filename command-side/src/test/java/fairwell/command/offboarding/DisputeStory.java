package fairwell.command.offboarding;

import static fairwell.command.offboarding.Scene.APPROVER;
import static fairwell.command.offboarding.Scene.CASE;
import static fairwell.command.offboarding.Scene.EMPLOYEE;
import static fairwell.command.offboarding.Scene.FINANCE;
import static fairwell.command.offboarding.Scene.HR;
import static fairwell.command.offboarding.Scene.LEGAL;
import static fairwell.command.offboarding.Scene.MANAGER;
import static fairwell.command.offboarding.Scene.NEGOTIATOR;
import static fairwell.command.offboarding.Scene.TODAY;
import static fairwell.command.offboarding.Told.given;
import static org.assertj.core.api.Assertions.assertThat;

import fairwell.command.offboarding.command.Action;
import fairwell.command.offboarding.command.CheckDisputeTerm;
import fairwell.command.offboarding.command.CloseDispute;
import fairwell.command.offboarding.command.FileDispute;
import fairwell.command.offboarding.command.IssueSettlement;
import fairwell.command.offboarding.command.RecordDisputeOutcome;
import fairwell.command.offboarding.command.RecordDisputeStep;
import fairwell.command.offboarding.command.RescindCase;
import fairwell.command.offboarding.command.Words;
import fairwell.kernel.access.Actor;
import fairwell.kernel.event.offboarding.CaseKind;
import fairwell.kernel.event.offboarding.CaseRescinded;
import fairwell.kernel.event.offboarding.DisputeAward;
import fairwell.kernel.event.offboarding.DisputeCause;
import fairwell.kernel.event.offboarding.DisputeClaim;
import fairwell.kernel.event.offboarding.DisputeClosed;
import fairwell.kernel.event.offboarding.DisputeEnd;
import fairwell.kernel.event.offboarding.DisputeFiled;
import fairwell.kernel.event.offboarding.DisputeForum;
import fairwell.kernel.event.offboarding.DisputeOutcomeRecorded;
import fairwell.kernel.event.offboarding.DisputeResult;
import fairwell.kernel.event.offboarding.DisputeStep;
import fairwell.kernel.event.offboarding.DisputeStepTaken;
import fairwell.kernel.event.offboarding.DisputeTerm;
import fairwell.kernel.event.offboarding.DisputeTermKind;
import fairwell.kernel.event.offboarding.DisputeTermMissed;
import fairwell.kernel.event.offboarding.Party;
import fairwell.kernel.event.offboarding.RescissionCause;
import fairwell.kernel.law.Ground;
import fairwell.kernel.refusal.DatesOutOfOrder;
import fairwell.kernel.refusal.ImpossibleValue;
import fairwell.kernel.refusal.StepSkipped;
import fairwell.kernel.refusal.UnknownItem;
import fairwell.kernel.value.Money;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A dismissal is contested before the commission, then before two courts. */
class DisputeStory {

  private static final String NO_COURT =
      "an ARBITRATION that was not accepted, not decided in time, or that this side may contest,"
          + " or a SECOND_INSTANCE that is not decided";
  private static final String NO_APPEAL =
      "a FIRST_INSTANCE that was not accepted, or that may be contested";
  private static final DisputeClaim DAMAGES =
      new DisputeClaim(DisputeCause.UNLAWFUL_TERMINATION, Money.cny("90000.00"));
  private static final DisputeClaim OVERTIME =
      new DisputeClaim(DisputeCause.OVERTIME_PAY, Money.cny("4000.00"));
  private static final DisputeAward DAMAGES_UPHELD =
      new DisputeAward(
          DisputeCause.UNLAWFUL_TERMINATION,
          DisputeResult.PARTLY_UPHELD,
          Money.cny("60000.00"),
          false);
  private static final DisputeAward DAMAGES_DISMISSED =
      new DisputeAward(DisputeCause.UNLAWFUL_TERMINATION, DisputeResult.DISMISSED, null, false);
  private static final DisputeAward OVERTIME_UPHELD =
      new DisputeAward(DisputeCause.OVERTIME_PAY, DisputeResult.UPHELD, Money.cny("4000.00"), true);

  @Test
  void aClaimRunsFromTheCommissionToItsAward() {
    Told lin = filed();
    assertThat(lin.last(DisputeFiled.class).claims()).containsExactly(DAMAGES, OVERTIME);
    assertThat(shown(lin.last(DisputeFiled.class).terms()))
        .containsExactly(term(DisputeTermKind.LIMITATION, TODAY.plusYears(1), "LML 27"));

    lin.later(5).when(HR, step("d-1", DisputeStep.ACCEPTED, TODAY.plusDays(5)));
    assertThat(shown(lin.last(DisputeStepTaken.class).terms()))
        .containsExactly(term(DisputeTermKind.AWARD, TODAY.plusDays(50), "LML 43"));

    lin.later(2).when(LEGAL, step("d-1", DisputeStep.SERVED, TODAY.plusDays(7)));
    assertThat(shown(lin.last(DisputeStepTaken.class).terms()))
        .containsExactly(term(DisputeTermKind.ARBITRATION_ANSWER, TODAY.plusDays(17), "LML 30"));

    lin.later(5)
        .when(LEGAL, step("d-1", DisputeStep.ANSWERED, TODAY.plusDays(12)))
        .then(DisputeStepTaken.class)
        .when(LEGAL, step("d-1", DisputeStep.HEARING_SET, TODAY.plusDays(30)));
    assertThat(shown(lin.last(DisputeStepTaken.class).terms()))
        .containsExactly(term(DisputeTermKind.HEARING, TODAY.plusDays(30), ""));

    lin.when(LEGAL, step("d-1", DisputeStep.PROLONGED, TODAY.plusDays(12)));
    assertThat(shown(lin.last(DisputeStepTaken.class).terms()))
        .containsExactly(term(DisputeTermKind.AWARD, TODAY.plusDays(65), "LML 43"));
  }

  @Test
  void anAwardIsContestedClaimByClaim() {
    Told lin = filed().later(60);
    LocalDate served = TODAY.plusDays(60);
    lin.when(LEGAL, outcome("d-1", served, DAMAGES_UPHELD, OVERTIME_UPHELD));
    assertThat(shown(lin.last(DisputeOutcomeRecorded.class).terms()))
        .containsExactly(
            term(DisputeTermKind.LAWSUIT, served.plusDays(15), "LML 50"),
            term(DisputeTermKind.EMPLOYEE_LAWSUIT, served.plusDays(15), "LML 48, 50"),
            term(DisputeTermKind.ANNULMENT, served.plusDays(30), "LML 49"));
  }

  @Test
  void aDayThatPassesIsKnownOnceUnlessSomebodyActed() {
    Told lin = filed().done(LEGAL, outcome("d-1", TODAY, DAMAGES_UPHELD, OVERTIME_UPHELD));
    lin.later(15)
        .when(Actor.SYSTEM, check("d-1", DisputeTermKind.LAWSUIT))
        .then()
        .later(1)
        .when(HR, check("d-1", DisputeTermKind.LAWSUIT))
        .refused("role-may-not")
        .when(Actor.SYSTEM, check("d-1", DisputeTermKind.LAWSUIT))
        .then(DisputeTermMissed.class)
        .when(Actor.SYSTEM, check("d-1", DisputeTermKind.LAWSUIT))
        .then()
        .when(Actor.SYSTEM, check("d-9", DisputeTermKind.LAWSUIT))
        .then()
        .done(LEGAL, file("d-2", DisputeForum.FIRST_INSTANCE, "d-1"))
        .later(30)
        .when(Actor.SYSTEM, check("d-1", DisputeTermKind.ANNULMENT))
        .then();
    filed()
        .done(LEGAL, step("d-1", DisputeStep.SERVED, TODAY))
        .done(LEGAL, step("d-1", DisputeStep.ANSWERED, TODAY))
        .later(30)
        .when(Actor.SYSTEM, check("d-1", DisputeTermKind.ARBITRATION_ANSWER))
        .then();
  }

  private static CheckDisputeTerm check(String id, DisputeTermKind kind) {
    return new CheckDisputeTerm(CASE, id, kind);
  }

  @Test
  void aCourtHearsWhatWasDecidedBeforeIt() {
    Told lin = filed();
    lin.when(LEGAL, file("d-2", DisputeForum.FIRST_INSTANCE, "d-1"))
        .refused(impossible("follows", NO_COURT))
        .later(60)
        .done(LEGAL, outcome("d-1", TODAY.plusDays(60), DAMAGES_UPHELD))
        .when(LEGAL, file("d-2", DisputeForum.SECOND_INSTANCE, "d-1"))
        .refused(impossible("follows", NO_APPEAL))
        .when(LEGAL, file("d-2", DisputeForum.SECOND_INSTANCE, null))
        .refused(impossible("follows", "the dispute that is contested"))
        .when(LEGAL, file("d-2", DisputeForum.ARBITRATION, "d-1"))
        .refused(impossible("follows", "nothing but for a court"))
        .when(LEGAL, file("d-2", DisputeForum.FIRST_INSTANCE, "d-9"))
        .refused(new UnknownItem("dispute", "d-9"))
        .done(LEGAL, file("d-2", DisputeForum.FIRST_INSTANCE, "d-1"))
        .done(LEGAL, close("d-1", DisputeEnd.CONTINUED, TODAY.plusDays(60)))
        .when(LEGAL, step("d-2", DisputeStep.SERVED, TODAY.plusDays(60)));
    assertThat(shown(lin.last(DisputeStepTaken.class).terms()))
        .containsExactly(term(DisputeTermKind.COURT_ANSWER, TODAY.plusDays(75), "民事诉讼法 128"));
    lin.when(LEGAL, outcome("d-2", TODAY.plusDays(60), DAMAGES_UPHELD));
    assertThat(shown(lin.last(DisputeOutcomeRecorded.class).terms()))
        .containsExactly(
            term(DisputeTermKind.APPEAL, TODAY.plusDays(75), "民事诉讼法 171"),
            term(DisputeTermKind.EMPLOYEE_APPEAL, TODAY.plusDays(75), "民事诉讼法 171"));
    lin.done(LEGAL, file("d-3", DisputeForum.SECOND_INSTANCE, "d-2"))
        .when(LEGAL, step("d-3", DisputeStep.ACCEPTED, TODAY.plusDays(60)));
    assertThat(shown(lin.last(DisputeStepTaken.class).terms()))
        .containsExactly(
            term(DisputeTermKind.FINAL_JUDGMENT, TODAY.plusDays(60).plusMonths(3), "民事诉讼法 183"));
    lin.when(LEGAL, outcome("d-3", TODAY.plusDays(60), DAMAGES_UPHELD));
    assertThat(lin.last(DisputeOutcomeRecorded.class).terms()).isEmpty();
  }

  @Test
  void aCourtIsAskedWhenTheCommissionDoesNotActAndNotWhenTheClaimWasWithdrawn() {
    filed()
        .done(LEGAL, close("d-1", DisputeEnd.WITHDRAWN))
        .when(LEGAL, file("d-2", DisputeForum.FIRST_INSTANCE, "d-1"))
        .refused(impossible("follows", NO_COURT));
    filed()
        .done(LEGAL, close("d-1", DisputeEnd.NOT_ACCEPTED))
        .when(LEGAL, file("d-2", DisputeForum.FIRST_INSTANCE, "d-1"))
        .then(DisputeFiled.class);
    Told late = filed().done(HR, step("d-1", DisputeStep.ACCEPTED, TODAY)).later(46);
    filed()
        .later(6)
        .when(LEGAL, court(TODAY.plusDays(5)))
        .refused(impossible("follows", NO_COURT))
        .when(LEGAL, court(TODAY.plusDays(6)))
        .then(DisputeFiled.class);
    late.when(LEGAL, court(TODAY.plusDays(45)))
        .refused(impossible("follows", NO_COURT))
        .when(LEGAL, court(TODAY.plusDays(46)))
        .then(DisputeFiled.class);
  }

  private static FileDispute court(LocalDate on) {
    return new FileDispute(
        CASE,
        "d-2",
        DisputeForum.FIRST_INSTANCE,
        "d-1",
        Party.EMPLOYEE,
        on,
        null,
        null,
        List.of(DAMAGES),
        new Words("no award in time"));
  }

  @Test
  void mediationHasItsFifteenDays() {
    Told lin = leaving().when(HR, file("d-1", DisputeForum.MEDIATION, null));
    assertThat(shown(lin.last(DisputeFiled.class).terms()))
        .containsExactly(
            term(DisputeTermKind.LIMITATION, TODAY.plusYears(1), "LML 27"),
            term(DisputeTermKind.MEDIATION, TODAY.plusDays(15), "LML 14"));
  }

  @Test
  void theYearRunsFromWhenTheWrongWasKnown() {
    LocalDate known = TODAY.minusMonths(3);
    FileDispute c =
        new FileDispute(
            CASE,
            "d-1",
            DisputeForum.ARBITRATION,
            null,
            Party.EMPLOYEE,
            TODAY,
            known,
            null,
            List.of(DAMAGES, OVERTIME),
            new Words("known in spring"));
    Told lin = leaving().when(HR, c);
    assertThat(shown(lin.last(DisputeFiled.class).terms()))
        .containsExactly(term(DisputeTermKind.LIMITATION, known.plusYears(1), "LML 27"));
  }

  @Test
  void aDisputeEndsOnceAndAsItsStandingAllows() {
    filed()
        .when(LEGAL, close("d-1", DisputeEnd.IN_FORCE))
        .refused(impossible("how", "one of NOT_ACCEPTED, WITHDRAWN, SETTLED"))
        .when(LEGAL, close("d-1", DisputeEnd.SETTLED))
        .then(DisputeClosed.class)
        .when(LEGAL, close("d-1", DisputeEnd.SETTLED))
        .refused(Action.CLOSE_DISPUTE.done())
        .when(LEGAL, step("d-1", DisputeStep.SERVED, TODAY))
        .refused(Action.RECORD_DISPUTE_STEP.done())
        .when(LEGAL, outcome("d-1", TODAY, DAMAGES_UPHELD))
        .refused(Action.RECORD_DISPUTE_OUTCOME.done());
    filed()
        .done(LEGAL, outcome("d-1", TODAY, DAMAGES_UPHELD))
        .when(LEGAL, step("d-1", DisputeStep.SERVED, TODAY))
        .refused(Action.RECORD_DISPUTE_STEP.done())
        .when(LEGAL, close("d-1", DisputeEnd.WITHDRAWN))
        .refused(impossible("how", "one of SETTLED, IN_FORCE"))
        .when(LEGAL, close("d-1", DisputeEnd.CONTINUED))
        .refused(impossible("how", "one of SETTLED, IN_FORCE"))
        .when(LEGAL, close("d-1", DisputeEnd.SETTLED, TODAY.minusDays(1)))
        .refused(DatesOutOfOrder.tooEarly("closedOn", TODAY, TODAY.minusDays(1)));
  }

  /** Also where only the employee may contest it any more. */
  @Test
  void whatIsContestableIsNotInForce() {
    for (DisputeAward award : List.of(DAMAGES_UPHELD, DAMAGES_DISMISSED)) {
      filed()
          .done(LEGAL, outcome("d-1", TODAY, award))
          .later(15)
          .when(LEGAL, close("d-1", DisputeEnd.IN_FORCE, TODAY.plusDays(15)))
          .refused(
              impossible(
                  "closedOn", "a day after " + TODAY.plusDays(15) + ", the last to contest it"))
          .later(1)
          .when(LEGAL, close("d-1", DisputeEnd.IN_FORCE, TODAY.plusDays(16)))
          .then(DisputeClosed.class)
          .when(LEGAL, file("d-2", DisputeForum.FIRST_INSTANCE, "d-1"))
          .refused(impossible("follows", NO_COURT));
    }
  }

  @Test
  void whatIsBeforeACourtIsNotInForceUntilTheSuitIsWithdrawn() {
    filed()
        .done(LEGAL, outcome("d-1", TODAY, DAMAGES_UPHELD))
        .done(LEGAL, file("d-2", DisputeForum.FIRST_INSTANCE, "d-1"))
        .later(16)
        .when(LEGAL, close("d-1", DisputeEnd.IN_FORCE, TODAY.plusDays(16)))
        .refused(impossible("how", "one of SETTLED, CONTINUED"))
        .done(LEGAL, close("d-2", DisputeEnd.WITHDRAWN, TODAY.plusDays(16)))
        .when(LEGAL, close("d-1", DisputeEnd.IN_FORCE, TODAY.plusDays(16)))
        .then(DisputeClosed.class);
  }

  @Test
  void anAppealThatIsSentBackGoesOnBeforeTheCourtBelow() {
    filed()
        .done(LEGAL, outcome("d-1", TODAY, DAMAGES_UPHELD))
        .done(LEGAL, file("d-2", DisputeForum.FIRST_INSTANCE, "d-1"))
        .done(LEGAL, outcome("d-2", TODAY, DAMAGES_UPHELD))
        .done(LEGAL, file("d-3", DisputeForum.SECOND_INSTANCE, "d-2"))
        .when(LEGAL, close("d-3", DisputeEnd.CONTINUED))
        .refused(impossible("how", "one of NOT_ACCEPTED, WITHDRAWN, SETTLED"))
        .done(LEGAL, file("d-4", DisputeForum.FIRST_INSTANCE, "d-3"))
        .when(LEGAL, close("d-3", DisputeEnd.CONTINUED))
        .then(DisputeClosed.class)
        .later(16)
        .when(LEGAL, close("d-2", DisputeEnd.IN_FORCE, TODAY.plusDays(16)))
        .refused(impossible("how", "one of SETTLED, CONTINUED"))
        .done(LEGAL, outcome("d-4", TODAY, DAMAGES_UPHELD))
        .done(LEGAL, file("d-5", DisputeForum.SECOND_INSTANCE, "d-4"))
        .done(LEGAL, outcome("d-5", TODAY, DAMAGES_UPHELD))
        .when(LEGAL, file("d-6", DisputeForum.FIRST_INSTANCE, "d-5"))
        .refused(impossible("follows", NO_COURT));
  }

  @Test
  void theSuitOfTheEmployeeLeavesTheEmployerItsOwnDay() {
    Told lin =
        filed()
            .done(LEGAL, outcome("d-1", TODAY, DAMAGES_UPHELD, OVERTIME_UPHELD))
            .later(3)
            .done(LEGAL, file("d-2", DisputeForum.FIRST_INSTANCE, "d-1"))
            .done(LEGAL, close("d-1", DisputeEnd.CONTINUED, TODAY.plusDays(3)))
            .later(13)
            .when(Actor.SYSTEM, check("d-1", DisputeTermKind.LAWSUIT))
            .then(DisputeTermMissed.class);
    lin.later(20).when(Actor.SYSTEM, check("d-1", DisputeTermKind.ANNULMENT)).then();
  }

  @Test
  void theSuitOfTheEmployerLeavesItTheSettingAside() {
    filed()
        .done(LEGAL, outcome("d-1", TODAY, DAMAGES_UPHELD, OVERTIME_UPHELD))
        .done(LEGAL, file("d-2", DisputeForum.FIRST_INSTANCE, "d-1", Party.EMPLOYER))
        .later(31)
        .when(Actor.SYSTEM, check("d-1", DisputeTermKind.LAWSUIT))
        .then()
        .when(Actor.SYSTEM, check("d-1", DisputeTermKind.ANNULMENT))
        .then(DisputeTermMissed.class);
  }

  @Test
  void whatWasAgreedBeforeTheBodyNobodyContests() {
    DisputeAward agreed =
        new DisputeAward(
            DisputeCause.UNLAWFUL_TERMINATION, DisputeResult.AGREED, Money.cny("50000.00"), false);
    Told lin = filed().when(LEGAL, outcome("d-1", TODAY, agreed));
    assertThat(lin.last(DisputeOutcomeRecorded.class).terms()).isEmpty();
    lin.when(LEGAL, file("d-2", DisputeForum.FIRST_INSTANCE, "d-1"))
        .refused(impossible("follows", NO_COURT))
        .when(LEGAL, close("d-1", DisputeEnd.IN_FORCE))
        .then(DisputeClosed.class);
  }

  @Test
  void aClaimThatWasDismissedIsForWhoMadeIt() {
    Told lin = filed().when(LEGAL, outcome("d-1", TODAY, DAMAGES_DISMISSED));
    assertThat(shown(lin.last(DisputeOutcomeRecorded.class).terms()))
        .containsExactly(term(DisputeTermKind.EMPLOYEE_LAWSUIT, TODAY.plusDays(15), "LML 50"));
    Told employer =
        leaving()
            .done(HR, file("d-1", TODAY, new DisputeClaim(DisputeCause.NON_COMPETE_BREACH, null)))
            .when(
                HR,
                outcome(
                    "d-1",
                    TODAY,
                    new DisputeAward(
                        DisputeCause.NON_COMPETE_BREACH, DisputeResult.DISMISSED, null, false)));
    assertThat(employer.last(DisputeOutcomeRecorded.class).terms())
        .extracting(DisputeTerm::kind)
        .containsExactly(DisputeTermKind.LAWSUIT, DisputeTermKind.EMPLOYEE_LAWSUIT);
  }

  @Test
  void anAwardThatIsFinalForTheEmployerIsSetAsideAndNotSuedAgainst() {
    Told lin =
        filed()
            .done(LEGAL, outcome("d-1", TODAY, OVERTIME_UPHELD))
            .when(LEGAL, file("d-2", DisputeForum.FIRST_INSTANCE, "d-1", Party.EMPLOYER))
            .refused(impossible("follows", NO_COURT))
            .when(LEGAL, file("d-2", DisputeForum.ANNULMENT, "d-1"))
            .refused(
                impossible("follows", "an ARBITRATION that is final for the EMPLOYER, who files"))
            .done(LEGAL, file("d-2", DisputeForum.ANNULMENT, "d-1", Party.EMPLOYER))
            .when(LEGAL, step("d-2", DisputeStep.ACCEPTED, TODAY));
    assertThat(lin.last(DisputeStepTaken.class).terms()).isEmpty();
    lin.when(LEGAL, outcome("d-2", TODAY, uphold(DisputeCause.OVERTIME_PAY)));
    assertThat(shown(lin.last(DisputeOutcomeRecorded.class).terms()))
        .containsExactly(term(DisputeTermKind.EMPLOYEE_LAWSUIT, TODAY.plusDays(15), "LML 49"));
    lin.done(LEGAL, file("d-3", DisputeForum.FIRST_INSTANCE, "d-2"))
        .later(31)
        .when(Actor.SYSTEM, check("d-1", DisputeTermKind.ANNULMENT))
        .then();
  }

  private static DisputeAward uphold(DisputeCause cause) {
    return new DisputeAward(cause, DisputeResult.UPHELD, null, false);
  }

  @Test
  void aDayOfRestIsShownAndHasPassedAfterTheNextWorkingDay() {
    LocalDate saturday = LocalDate.of(2026, 7, 4);
    LocalDate monday = LocalDate.of(2026, 7, 20);
    Told lin = filed().later(4).when(LEGAL, outcome("d-1", saturday, DAMAGES_UPHELD));
    assertThat(lin.last(DisputeOutcomeRecorded.class).terms())
        .filteredOn(term -> term.kind() == DisputeTermKind.LAWSUIT)
        .containsExactly(
            new DisputeTerm(DisputeTermKind.LAWSUIT, monday.minusDays(1), "LML 50", monday));
    lin.later(16)
        .when(Actor.SYSTEM, check("d-1", DisputeTermKind.LAWSUIT))
        .then()
        .later(1)
        .when(Actor.SYSTEM, check("d-1", DisputeTermKind.LAWSUIT))
        .then(DisputeTermMissed.class);
    assertThat(lin.last(DisputeTermMissed.class).due()).isEqualTo(monday);
  }

  @Test
  void aDayThatWasWrongIsRecordedAgainAndCountsAnew() {
    Told lin =
        filed()
            .later(12)
            .done(LEGAL, step("d-1", DisputeStep.SERVED, TODAY))
            .done(LEGAL, step("d-1", DisputeStep.ACCEPTED, TODAY))
            .when(LEGAL, step("d-1", DisputeStep.SERVED, TODAY.plusDays(10)));
    assertThat(shown(lin.last(DisputeStepTaken.class).terms()))
        .containsExactly(term(DisputeTermKind.ARBITRATION_ANSWER, TODAY.plusDays(20), "LML 30"));
    lin.when(Actor.SYSTEM, check("d-1", DisputeTermKind.ARBITRATION_ANSWER))
        .then()
        .done(LEGAL, step("d-1", DisputeStep.PROLONGED, TODAY))
        .when(LEGAL, step("d-1", DisputeStep.PROLONGED, TODAY.plusDays(1)))
        .refused(impossible("step", "one that was not recorded yet"))
        .done(LEGAL, step("d-1", DisputeStep.ACCEPTED, TODAY.plusDays(5)))
        .when(LEGAL, step("d-1", DisputeStep.PROLONGED, TODAY.plusDays(12)));
    assertThat(lin.last(DisputeStepTaken.class).terms())
        .containsExactly(term(DisputeTermKind.AWARD, TODAY.plusDays(65), "LML 43"));
  }

  @Test
  void anAnswerStaysWhenTheDayOfServiceIsPutRight() {
    Told lin =
        filed()
            .later(20)
            .done(LEGAL, step("d-1", DisputeStep.SERVED, TODAY))
            .done(LEGAL, step("d-1", DisputeStep.ANSWERED, TODAY.plusDays(8)));
    for (int day : List.of(2, 8)) {
      lin.when(LEGAL, step("d-1", DisputeStep.SERVED, TODAY.plusDays(day)))
          .then(DisputeStepTaken.class);
      assertThat(lin.last(DisputeStepTaken.class).terms()).isEmpty();
      lin.when(Actor.SYSTEM, check("d-1", DisputeTermKind.ARBITRATION_ANSWER))
          .then()
          .when(LEGAL, step("d-1", DisputeStep.ANSWERED, TODAY.plusDays(9)))
          .refused(impossible("step", "one that was not recorded yet"));
    }
    lin.when(LEGAL, step("d-1", DisputeStep.SERVED, TODAY.plusDays(9)));
    assertThat(shown(lin.last(DisputeStepTaken.class).terms()))
        .containsExactly(term(DisputeTermKind.ARBITRATION_ANSWER, TODAY.plusDays(19), "LML 30"));
    lin.when(LEGAL, step("d-1", DisputeStep.ANSWERED, TODAY.plusDays(9)))
        .then(DisputeStepTaken.class);
  }

  @Test
  void anOutcomeThatWasWrongIsRecordedAgainUntilACourtIsAsked() {
    Told lin =
        filed()
            .later(20)
            .done(LEGAL, outcome("d-1", TODAY.plusDays(12), DAMAGES_UPHELD, OVERTIME_UPHELD))
            .when(LEGAL, outcome("d-1", TODAY.plusDays(2), DAMAGES_UPHELD));
    assertThat(shown(lin.last(DisputeOutcomeRecorded.class).terms()))
        .containsExactly(
            term(DisputeTermKind.LAWSUIT, TODAY.plusDays(17), "LML 50"),
            term(DisputeTermKind.EMPLOYEE_LAWSUIT, TODAY.plusDays(17), "LML 50"));
    lin.when(Actor.SYSTEM, check("d-1", DisputeTermKind.LAWSUIT))
        .then(DisputeTermMissed.class)
        .done(LEGAL, outcome("d-1", TODAY.plusDays(2), DAMAGES_UPHELD))
        .when(Actor.SYSTEM, check("d-1", DisputeTermKind.LAWSUIT))
        .then()
        .done(LEGAL, outcome("d-1", TODAY.plusDays(8), DAMAGES_UPHELD))
        .when(Actor.SYSTEM, check("d-1", DisputeTermKind.LAWSUIT))
        .then()
        .later(20)
        .when(Actor.SYSTEM, check("d-1", DisputeTermKind.ANNULMENT))
        .then()
        .when(Actor.SYSTEM, check("d-1", DisputeTermKind.LAWSUIT))
        .then(DisputeTermMissed.class)
        .done(LEGAL, file("d-2", DisputeForum.FIRST_INSTANCE, "d-1"))
        .when(LEGAL, outcome("d-1", TODAY.plusDays(9), DAMAGES_UPHELD))
        .refused(Action.RECORD_DISPUTE_OUTCOME.done());
  }

  @Test
  void claimsAreAddedAndTheFileNumberFollows() {
    DisputeClaim wages = new DisputeClaim(DisputeCause.UNPAID_WAGES, Money.cny("1000.00"));
    DisputeAward paid = uphold(DisputeCause.UNPAID_WAGES);
    Words number = new Words("京劳人仲字〔2026〕第2号");
    Told lin =
        filed()
            .when(LEGAL, outcome("d-1", TODAY, paid))
            .refused(impossible("awards", "an award at least, each cause once, of those claimed"))
            .when(LEGAL, amended(DisputeStep.AMENDED, null))
            .refused(impossible("claims", "a claim at least, or a file number"))
            .when(LEGAL, amended(DisputeStep.ACCEPTED, null, wages))
            .refused(impossible("claims", "none but with AMENDED"))
            .when(LEGAL, amended(DisputeStep.AMENDED, null, wages, wages))
            .refused(impossible("claims", "a claim at least, each cause once"))
            .done(LEGAL, amended(DisputeStep.AMENDED, null, wages))
            .when(LEGAL, amended(DisputeStep.ACCEPTED, number));
    assertThat(lin.last(DisputeStepTaken.class).fileNumber()).isNotNull();
    lin.when(LEGAL, outcome("d-1", TODAY, paid)).then(DisputeOutcomeRecorded.class);
  }

  private static RecordDisputeStep amended(
      DisputeStep step, @Nullable Words number, DisputeClaim... claims) {
    return new RecordDisputeStep(CASE, "d-1", step, TODAY, number, List.of(claims));
  }

  @Test
  void forWagesAloneTheYearRunsFromTheEnd() {
    Told lin =
        leaving()
            .when(
                HR,
                new FileDispute(
                    CASE,
                    "d-1",
                    DisputeForum.ARBITRATION,
                    null,
                    Party.EMPLOYEE,
                    TODAY,
                    TODAY.minusMonths(3),
                    null,
                    List.of(OVERTIME),
                    new Words("overtime of spring")));
    assertThat(lin.last(DisputeFiled.class).terms())
        .containsExactly(term(DisputeTermKind.LIMITATION, TODAY.plusYears(1), "LML 27"));
  }

  @Test
  void whatCannotBeIsRefused() {
    DisputeClaim again = new DisputeClaim(DisputeCause.OVERTIME_PAY, null);
    Told lin = leaving();
    lin.when(HR, step("d-1", DisputeStep.SERVED, TODAY))
        .missing("file-dispute")
        .when(HR, file("d-1", TODAY, OVERTIME, again))
        .refused(impossible("claims", "a claim at least, each cause once"))
        .when(HR, file("d-1", TODAY))
        .refused(impossible("claims", "a claim at least, each cause once"))
        .when(HR, file("d-1", TODAY, new DisputeClaim(DisputeCause.OTHER, Money.cny("0.00"))))
        .refused(impossible("claims", "amounts above zero"))
        .when(HR, file("d-1", TODAY.plusDays(1), OVERTIME))
        .refused(impossible("filedOn", "a day up to " + TODAY))
        .done(HR, file("d-1", TODAY, OVERTIME))
        .when(HR, file("d-1", TODAY, OVERTIME))
        .refused(Action.FILE_DISPUTE.done())
        .when(HR, step("d-7", DisputeStep.SERVED, TODAY))
        .refused(new UnknownItem("dispute", "d-7"))
        .when(HR, step("d-1", DisputeStep.PROLONGED, TODAY))
        .refused(impossible("step", "ACCEPTED first"))
        .when(HR, step("d-1", DisputeStep.SERVED, TODAY.minusDays(1)))
        .refused(DatesOutOfOrder.tooEarly("on", TODAY, TODAY.minusDays(1)))
        .done(HR, step("d-1", DisputeStep.SERVED, TODAY))
        .when(HR, step("d-1", DisputeStep.SERVED, TODAY))
        .refused(impossible("on", "another day than the one that is recorded"))
        .when(HR, file("d".repeat(101), TODAY, OVERTIME))
        .refused(impossible("disputeId", "text of 1 to 100 characters"))
        .when(HR, outcome("d-1", TODAY, DAMAGES_UPHELD))
        .refused(impossible("awards", "an award at least, each cause once, of those claimed"))
        .when(
            HR,
            outcome(
                "d-1",
                TODAY,
                new DisputeAward(
                    DisputeCause.OVERTIME_PAY, DisputeResult.DISMISSED, Money.cny("1.00"), false)))
        .refused(impossible("awards", "no amount of what was dismissed"));
  }

  @Test
  void nothingIsFinalBeforeAMediator() {
    leaving()
        .done(HR, file("d-1", DisputeForum.MEDIATION, null))
        .when(HR, outcome("d-1", TODAY, OVERTIME_UPHELD))
        .refused(impossible("awards", "binding in an arbitral award alone"));
  }

  @Test
  void itIsForCounselAndHrAlone() {
    for (Actor other : List.of(NEGOTIATOR, APPROVER, FINANCE, MANAGER, EMPLOYEE)) {
      filed()
          .when(other, step("d-1", DisputeStep.SERVED, TODAY))
          .refused("role-may-not")
          .when(other, file("d-2", TODAY, OVERTIME))
          .refused("role-may-not");
    }
  }

  /** What may be done next is told to everybody who is refused. */
  @Test
  void noRefusalOfAnotherStepTellsOfIt() {
    Told lin = filed().when(HR, new IssueSettlement(CASE, 1, TODAY));
    assertThat(lin.refusal())
        .isInstanceOfSatisfying(
            StepSkipped.class,
            no ->
                assertThat(no.nextAllowed())
                    .isNotEmpty()
                    .doesNotContain(
                        "file-dispute",
                        "record-dispute-step",
                        "record-dispute-outcome",
                        "close-dispute"));
  }

  @ParameterizedTest
  @EnumSource(
      value = RescissionCause.class,
      names = {"NO_LONGER_INTENDED", "ERROR_IN_A_FACT"})
  void itGoesOnWhenTheCaseIsOver(RescissionCause cause) {
    filed()
        .when(HR, new RescindCase(CASE, cause, new Words("a mistake")))
        .then(CaseRescinded.class)
        .when(LEGAL, step("d-1", DisputeStep.SERVED, TODAY))
        .then(DisputeStepTaken.class)
        .when(HR, file("d-2", TODAY, OVERTIME))
        .then(DisputeFiled.class);
  }

  private static Told leaving() {
    return given(CaseKind.RESIGNATION, Ground.LCL_38).dated(TODAY).announced();
  }

  private static Told filed() {
    return leaving().when(HR, file("d-1", TODAY, DAMAGES, OVERTIME)).then(DisputeFiled.class);
  }

  private static FileDispute file(String id, LocalDate on, DisputeClaim... claims) {
    return new FileDispute(
        CASE,
        id,
        DisputeForum.ARBITRATION,
        null,
        Party.EMPLOYEE,
        on,
        null,
        new Words("京劳人仲字〔2026〕第1号"),
        List.of(claims),
        new Words("the ground is not true"));
  }

  private static FileDispute file(String id, DisputeForum forum, @Nullable String follows) {
    return file(id, forum, follows, Party.EMPLOYEE);
  }

  private static FileDispute file(
      String id, DisputeForum forum, @Nullable String follows, Party by) {
    return new FileDispute(
        CASE,
        id,
        forum,
        follows,
        by,
        TODAY,
        null,
        null,
        List.of(DAMAGES, OVERTIME),
        new Words("the ground is not true"));
  }

  private static RecordDisputeStep step(String id, DisputeStep step, LocalDate on) {
    return new RecordDisputeStep(CASE, id, step, on, null, null);
  }

  private static RecordDisputeOutcome outcome(String id, LocalDate served, DisputeAward... awards) {
    return new RecordDisputeOutcome(
        CASE, id, served, served, List.of(awards), new Words("as proven"), null);
  }

  private static CloseDispute close(String id, DisputeEnd how) {
    return close(id, how, TODAY);
  }

  private static CloseDispute close(String id, DisputeEnd how, LocalDate on) {
    return new CloseDispute(CASE, id, how, on, new Words("over"));
  }

  /** The days as they are shown, whatever day of rest they fall on. */
  private static List<DisputeTerm> shown(List<DisputeTerm> terms) {
    return terms.stream().map(term -> term(term.kind(), term.due(), term.article())).toList();
  }

  private static DisputeTerm term(DisputeTermKind kind, LocalDate due, String article) {
    return new DisputeTerm(kind, due, article, null);
  }

  private static ImpossibleValue impossible(String field, String expected) {
    return new ImpossibleValue(field, expected);
  }
}
