package fairwell.command.offboarding;

import static fairwell.command.offboarding.Disputes.DAMAGES;
import static fairwell.command.offboarding.Disputes.DAMAGES_DISMISSED;
import static fairwell.command.offboarding.Disputes.DAMAGES_UPHELD;
import static fairwell.command.offboarding.Disputes.NO_APPEAL;
import static fairwell.command.offboarding.Disputes.NO_COURT;
import static fairwell.command.offboarding.Disputes.OVERTIME_UPHELD;
import static fairwell.command.offboarding.Disputes.check;
import static fairwell.command.offboarding.Disputes.close;
import static fairwell.command.offboarding.Disputes.file;
import static fairwell.command.offboarding.Disputes.filed;
import static fairwell.command.offboarding.Disputes.impossible;
import static fairwell.command.offboarding.Disputes.leaving;
import static fairwell.command.offboarding.Disputes.outcome;
import static fairwell.command.offboarding.Disputes.shown;
import static fairwell.command.offboarding.Disputes.step;
import static fairwell.command.offboarding.Disputes.term;
import static fairwell.command.offboarding.Scene.CASE;
import static fairwell.command.offboarding.Scene.HR;
import static fairwell.command.offboarding.Scene.LEGAL;
import static fairwell.command.offboarding.Scene.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import fairwell.command.offboarding.command.Action;
import fairwell.command.offboarding.command.FileDispute;
import fairwell.command.offboarding.command.Words;
import fairwell.kernel.access.Actor;
import fairwell.kernel.event.offboarding.DisputeAward;
import fairwell.kernel.event.offboarding.DisputeCause;
import fairwell.kernel.event.offboarding.DisputeClosed;
import fairwell.kernel.event.offboarding.DisputeEnd;
import fairwell.kernel.event.offboarding.DisputeFiled;
import fairwell.kernel.event.offboarding.DisputeForum;
import fairwell.kernel.event.offboarding.DisputeOutcomeRecorded;
import fairwell.kernel.event.offboarding.DisputeResult;
import fairwell.kernel.event.offboarding.DisputeStep;
import fairwell.kernel.event.offboarding.DisputeStepTaken;
import fairwell.kernel.event.offboarding.DisputeTermKind;
import fairwell.kernel.event.offboarding.DisputeTermMissed;
import fairwell.kernel.event.offboarding.Party;
import fairwell.kernel.refusal.DatesOutOfOrder;
import fairwell.kernel.refusal.UnknownItem;
import fairwell.kernel.value.Money;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Which body may be asked after which, and how a dispute ends. */
class DisputeCourseStory {

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
        .refused(new UnknownItem("formal-dispute", "d-9"))
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
  void nothingIsFinalBeforeAMediator() {
    leaving()
        .done(HR, file("d-1", DisputeForum.MEDIATION, null))
        .when(HR, outcome("d-1", TODAY, OVERTIME_UPHELD))
        .refused(impossible("awards", "binding in an arbitral award alone"));
  }
}
