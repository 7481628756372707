package fairwell.command.access;

import static fairwell.command.offboarding.Scene.APPROVER;
import static fairwell.command.offboarding.Scene.CASE;
import static fairwell.command.offboarding.Scene.HR;
import static fairwell.command.offboarding.Scene.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import fairwell.command.offboarding.OffboardingDecider;
import fairwell.command.offboarding.Scene;
import fairwell.command.offboarding.command.AccessFinding;
import fairwell.command.offboarding.command.ApproveCase;
import fairwell.command.offboarding.command.GiveNotice;
import fairwell.command.offboarding.command.OffboardingCommand;
import fairwell.command.offboarding.command.RaiseClearanceItem;
import fairwell.command.offboarding.command.RecordAccess;
import fairwell.command.offboarding.command.RescindCase;
import fairwell.command.offboarding.command.SetCaseDates;
import fairwell.command.offboarding.command.SubmitCase;
import fairwell.command.offboarding.command.Words;
import fairwell.command.offboarding.context.Context;
import fairwell.command.offboarding.state.CaseState;
import fairwell.command.offboarding.state.Running;
import fairwell.kernel.access.Actor;
import fairwell.kernel.access.Role;
import fairwell.kernel.event.offboarding.AccessChange;
import fairwell.kernel.event.offboarding.AccessChangeFailed;
import fairwell.kernel.event.offboarding.AccessFailure;
import fairwell.kernel.event.offboarding.CaseClosed;
import fairwell.kernel.event.offboarding.CaseKind;
import fairwell.kernel.event.offboarding.OffboardingEvent;
import fairwell.kernel.event.offboarding.RescissionCause;
import fairwell.kernel.law.Ground;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;

/** When access is cut, looked at and given back; the scene plays at 10:00 in China. */
class AccessPlanTest {

  private static final LocalTime NOON = LocalTime.NOON;
  private static final LocalTime MORNING = LocalTime.of(9, 0);

  private CaseState state =
      OffboardingDecider.replay(
          OffboardingDecider.decide(
              Scene.open(CaseKind.RESIGNATION, Ground.LCL_37),
              CaseState.unborn(),
              Scene.context(HR)));

  @Test
  void nothingIsDoneWhileTheSeparationIsNotDecidedAndAnnounced() {
    assertThat(plan(MORNING)).isEqualTo(new AccessPlan.Nothing());
    does(HR, new SetCaseDates(CASE, TODAY, TODAY, TODAY, TODAY));
    does(HR, new SubmitCase(CASE));
    does(APPROVER, new ApproveCase(CASE));
    assertThat(plan(MORNING)).isEqualTo(new AccessPlan.Nothing());
    does(HR, new GiveNotice(CASE, TODAY, "letter"));
    assertThat(plan(MORNING)).isEqualTo(new AccessPlan.Cut());
  }

  @Test
  void itIsWaitedForTheTimeOfTheDay() {
    leaving();
    assertThat(plan(NOON)).isEqualTo(new AccessPlan.Wait(Instant.parse(TODAY + "T04:00:00Z")));
    assertThat(plan(LocalTime.of(10, 0))).isEqualTo(new AccessPlan.Cut());
  }

  @Test
  void whatIsCutIsLookedAtUntilItIsSoAndTheItemIsDone() {
    leaving();
    finds(AccessFinding.ORDERED);
    assertThat(plan(MORNING)).isEqualTo(new AccessPlan.Cut());
    finds(AccessFinding.CUT);
    assertThat(plan(MORNING)).isEqualTo(new AccessPlan.Confirm());
    finds(AccessFinding.EFFECTIVE);
    assertThat(plan(MORNING)).isEqualTo(new AccessPlan.Nothing());
    does(HR, new RaiseClearanceItem(CASE, "access", "access", Role.IT, "accounts", TODAY));
    assertThat(plan(MORNING)).isEqualTo(new AccessPlan.Confirm());
    finds(AccessFinding.EFFECTIVE);
    assertThat(plan(MORNING)).isEqualTo(new AccessPlan.Nothing());
  }

  @Test
  void whatIsOrderedOrCutIsGivenBackToWhoStays() {
    leaving();
    finds(AccessFinding.ORDERED);
    assertThat(plan(NOON)).isEqualTo(new AccessPlan.Restore());
    does(HR, new RescindCase(CASE, RescissionCause.NO_LONGER_INTENDED, new Words("withdrawn")));
    assertThat(plan(MORNING)).isEqualTo(new AccessPlan.Restore());
    finds(AccessFinding.RESTORED);
    assertThat(plan(MORNING)).isEqualTo(new AccessPlan.Nothing());
  }

  @Test
  void whoHasNoAccountIsLookedForUntilTheCaseIsClosed() {
    leaving();
    state =
        state(
            new AccessChangeFailed(
                CASE, "Okta", AccessChange.CUT, AccessFailure.UNAVAILABLE, Instant.EPOCH));
    state = state(new CaseClosed(CASE, TODAY));
    assertThat(plan(MORNING)).isEqualTo(new AccessPlan.Cut());
    state =
        state(
            new AccessChangeFailed(
                CASE, "Okta", AccessChange.CUT, AccessFailure.ACCOUNT_UNKNOWN, Instant.EPOCH));
    assertThat(plan(MORNING)).isEqualTo(new AccessPlan.Nothing());
  }

  @Test
  void whoseClosedCaseIsUndoneHasTheAccessBack() {
    leaving();
    finds(AccessFinding.ORDERED);
    finds(AccessFinding.CUT);
    finds(AccessFinding.EFFECTIVE);
    state = state(new CaseClosed(CASE, TODAY));
    does(
        HR,
        new RescindCase(CASE, RescissionCause.COURT_OR_ARBITRATION_ORDER, new Words("award 12")));
    assertThat(plan(MORNING)).isEqualTo(new AccessPlan.Restore());
    finds(AccessFinding.RESTORED);
    assertThat(plan(MORNING)).isEqualTo(new AccessPlan.Nothing());
  }

  @Test
  void whoHasNoAccountYetIsLookedForWhileTheCaseIsOpen() {
    leaving();
    state =
        state(
            new AccessChangeFailed(
                CASE, "Okta", AccessChange.CUT, AccessFailure.ACCOUNT_UNKNOWN, Instant.EPOCH));
    assertThat(plan(MORNING)).isEqualTo(new AccessPlan.Cut());
  }

  private CaseState state(OffboardingEvent next) {
    return OffboardingDecider.evolve(state, next);
  }

  @Test
  void whatWasOffBeforeIsLeftAloneAndLookedAtAgainOnALaterDay() {
    leaving();
    finds(AccessFinding.CUT);
    finds(AccessFinding.EFFECTIVE);
    LocalDate later = TODAY.plusDays(1);
    does(HR, new SetCaseDates(CASE, later, later, later, later));
    assertThat(plan(MORNING)).isEqualTo(new AccessPlan.Wait(Instant.parse(later + "T01:00:00Z")));
    Context then = Scene.context(Actor.SYSTEM, List.of(), later);
    assertThat(AccessPlan.of((Running) state, then, MORNING, "access"))
        .isEqualTo(new AccessPlan.Confirm());
    for (OffboardingEvent event :
        OffboardingDecider.decide(
            new RecordAccess(CASE, AccessFinding.EFFECTIVE, "Okta", null, "access"), state, then)) {
      state = OffboardingDecider.evolve(state, event);
    }
    assertThat(AccessPlan.of((Running) state, then, MORNING, "access"))
        .isEqualTo(new AccessPlan.Nothing());
  }

  private void leaving() {
    does(HR, new SetCaseDates(CASE, TODAY, TODAY, TODAY, TODAY));
    does(HR, new SubmitCase(CASE));
    does(APPROVER, new ApproveCase(CASE));
    does(HR, new GiveNotice(CASE, TODAY, "letter"));
  }

  private void finds(AccessFinding finding) {
    does(Actor.SYSTEM, new RecordAccess(CASE, finding, "Okta", null, "access"));
  }

  private void does(Actor actor, OffboardingCommand command) {
    for (OffboardingEvent event : OffboardingDecider.decide(command, state, context(actor))) {
      state = OffboardingDecider.evolve(state, event);
    }
  }

  private AccessPlan plan(LocalTime at) {
    return AccessPlan.of((Running) state, context(Actor.SYSTEM), at, "access");
  }

  private static Context context(Actor actor) {
    return Scene.context(actor);
  }
}
