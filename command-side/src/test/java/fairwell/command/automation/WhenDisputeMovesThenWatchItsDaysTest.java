package fairwell.command.automation;

import static fairwell.command.automation.WhenDisputeMovesThenWatchItsDays.moved;
import static fairwell.command.offboarding.Scene.CASE;
import static fairwell.command.offboarding.Scene.HR;
import static fairwell.command.offboarding.Scene.LIN;
import static fairwell.command.offboarding.Scene.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import fairwell.command.offboarding.command.Words;
import fairwell.kernel.event.offboarding.DisputeCause;
import fairwell.kernel.event.offboarding.DisputeClaim;
import fairwell.kernel.event.offboarding.DisputeClosed;
import fairwell.kernel.event.offboarding.DisputeEnd;
import fairwell.kernel.event.offboarding.DisputeFiled;
import fairwell.kernel.event.offboarding.DisputeForum;
import fairwell.kernel.event.offboarding.DisputeStep;
import fairwell.kernel.event.offboarding.DisputeStepTaken;
import fairwell.kernel.event.offboarding.DisputeTerm;
import fairwell.kernel.event.offboarding.DisputeTermKind;
import fairwell.kernel.event.offboarding.DisputeTermMissed;
import fairwell.kernel.event.offboarding.Party;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is not touched is left alone: its task may be running. */
class WhenDisputeMovesThenWatchItsDaysTest {

  @Test
  void aDayThatPassedTouchesNothing() {
    assertThat(moved(new DisputeTermMissed(CASE, "d-1", DisputeTermKind.LAWSUIT, TODAY))).isEmpty();
  }

  @Test
  void eachSideTakesItsOwnDayAway() {
    assertThat(moved(filed(Party.EMPLOYEE))).containsExactly(DisputeTermKind.ANNULMENT);
    assertThat(moved(filed(Party.EMPLOYER))).containsExactly(DisputeTermKind.LAWSUIT);
  }

  @Test
  void aStepTouchesTheDaysItSetsAndAnAnswerTheAnswers() {
    assertThat(moved(step(DisputeStep.SERVED, DisputeTermKind.ARBITRATION_ANSWER)))
        .containsExactly(DisputeTermKind.ARBITRATION_ANSWER);
    assertThat(moved(step(DisputeStep.ACCEPTED, DisputeTermKind.AWARD))).isEmpty();
    assertThat(moved(step(DisputeStep.ANSWERED)))
        .containsExactlyInAnyOrder(
            DisputeTermKind.ARBITRATION_ANSWER,
            DisputeTermKind.COURT_ANSWER,
            DisputeTermKind.APPEAL_ANSWER);
  }

  @Test
  void whatGoesOnIsStillContested() {
    assertThat(moved(closed(DisputeEnd.CONTINUED)))
        .contains(DisputeTermKind.COURT_ANSWER)
        .doesNotContain(DisputeTermKind.LAWSUIT, DisputeTermKind.ANNULMENT);
    assertThat(moved(closed(DisputeEnd.SETTLED))).contains(DisputeTermKind.LAWSUIT);
  }

  private static DisputeFiled filed(Party by) {
    return new DisputeFiled(
        CASE,
        "d-2",
        DisputeForum.FIRST_INSTANCE,
        "d-1",
        by,
        TODAY,
        null,
        List.of(new DisputeClaim(DisputeCause.UNPAID_WAGES, null)),
        new Words("unpaid").about(LIN),
        List.of(),
        HR.id());
  }

  private static DisputeStepTaken step(DisputeStep step, DisputeTermKind... kinds) {
    return new DisputeStepTaken(
        CASE,
        "d-1",
        step,
        TODAY,
        null,
        List.of(),
        Arrays.stream(kinds).map(kind -> DisputeTerm.of(kind, TODAY)).toList(),
        HR.id());
  }

  private static DisputeClosed closed(DisputeEnd how) {
    return new DisputeClosed(CASE, "d-1", how, TODAY, new Words("over").about(LIN), HR.id());
  }
}
