package fairwell.command.offboarding;

import static fairwell.command.offboarding.Disputes.DAMAGES;
import static fairwell.command.offboarding.Disputes.DAMAGES_DISMISSED;
import static fairwell.command.offboarding.Disputes.DAMAGES_UPHELD;
import static fairwell.command.offboarding.Disputes.NO_COURT;
import static fairwell.command.offboarding.Disputes.OVERTIME;
import static fairwell.command.offboarding.Disputes.OVERTIME_UPHELD;
import static fairwell.command.offboarding.Disputes.check;
import static fairwell.command.offboarding.Disputes.close;
import static fairwell.command.offboarding.Disputes.file;
import static fairwell.command.offboarding.Disputes.filed;
import static fairwell.command.offboarding.Disputes.impossible;
import static fairwell.command.offboarding.Disputes.known;
import static fairwell.command.offboarding.Disputes.leaving;
import static fairwell.command.offboarding.Disputes.outcome;
import static fairwell.command.offboarding.Disputes.shown;
import static fairwell.command.offboarding.Disputes.step;
import static fairwell.command.offboarding.Disputes.term;
import static fairwell.command.offboarding.Disputes.uphold;
import static fairwell.command.offboarding.Scene.HR;
import static fairwell.command.offboarding.Scene.LEGAL;
import static fairwell.command.offboarding.Scene.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import fairwell.kernel.access.Actor;
import fairwell.kernel.event.offboarding.DisputeAward;
import fairwell.kernel.event.offboarding.DisputeCause;
import fairwell.kernel.event.offboarding.DisputeClaim;
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
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The days that follow, which of them are left, and which have passed. */
class DisputeDaysStory {

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
    Told lin = leaving().when(HR, known(known, DAMAGES, OVERTIME));
    assertThat(shown(lin.last(DisputeFiled.class).terms()))
        .containsExactly(term(DisputeTermKind.LIMITATION, known.plusYears(1), "LML 27"));
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
  void forWagesAloneTheYearRunsFromTheEnd() {
    Told lin = leaving().when(HR, known(TODAY.minusMonths(3), OVERTIME));
    assertThat(lin.last(DisputeFiled.class).terms())
        .containsExactly(term(DisputeTermKind.LIMITATION, TODAY.plusYears(1), "LML 27"));
  }
}
