package fairwell.command.offboarding;

import static fairwell.command.offboarding.Scene.CASE;
import static fairwell.command.offboarding.Scene.HR;
import static fairwell.command.offboarding.Scene.IT;
import static fairwell.command.offboarding.Scene.NEGOTIATOR;
import static fairwell.command.offboarding.Scene.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import fairwell.command.offboarding.access.Access;
import fairwell.command.offboarding.command.AccessFinding;
import fairwell.command.offboarding.command.RaiseClearanceItem;
import fairwell.command.offboarding.command.RecordAccess;
import fairwell.command.offboarding.command.RescindCase;
import fairwell.command.offboarding.command.ResolveClearanceItem;
import fairwell.command.offboarding.command.RetainEmployee;
import fairwell.command.offboarding.command.SetCaseDates;
import fairwell.command.offboarding.command.Words;
import fairwell.kernel.access.Actor;
import fairwell.kernel.access.Role;
import fairwell.kernel.event.offboarding.AccessChange;
import fairwell.kernel.event.offboarding.AccessChangeFailed;
import fairwell.kernel.event.offboarding.AccessCut;
import fairwell.kernel.event.offboarding.AccessCutEffective;
import fairwell.kernel.event.offboarding.AccessCutOrdered;
import fairwell.kernel.event.offboarding.AccessFailure;
import fairwell.kernel.event.offboarding.AccessRestored;
import fairwell.kernel.event.offboarding.AccessReturn;
import fairwell.kernel.event.offboarding.CaseKind;
import fairwell.kernel.event.offboarding.ClearanceCompleted;
import fairwell.kernel.event.offboarding.ClearanceItemResolved;
import fairwell.kernel.event.offboarding.RescissionCause;
import fairwell.kernel.law.Ground;
import fairwell.kernel.refusal.ImpossibleValue;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Decided, cut and effective are three things, and who stays has the access back. */
class AccessStory {

  @Test
  void aCutIsOrderedConfirmedAndSeen() {
    Told lin =
        leaving()
            .done(HR, access(Role.IT))
            .when(Actor.SYSTEM, found(AccessFinding.ORDERED))
            .then(AccessCutOrdered.class)
            .later(1)
            .when(Actor.SYSTEM, found(AccessFinding.CUT))
            .then(AccessCut.class);
    AccessCut cut = lin.last(AccessCut.class);
    assertThat(cut.orderedAt()).isEqualTo(cut.confirmedAt().minusSeconds(86_400));

    lin.when(Actor.SYSTEM, found(AccessFinding.EFFECTIVE))
        .then(AccessCutEffective.class, ClearanceItemResolved.class, ClearanceCompleted.class);
    assertThat(lin.now().access().standing()).isEqualTo(Access.Standing.EFFECTIVE);
    lin.when(Actor.SYSTEM, found(AccessFinding.EFFECTIVE)).then();
  }

  @Test
  void anItemRaisedLaterIsDoneTheSameWayAndOneThatPeopleResolvedStaysTheirs() {
    leaving()
        .done(Actor.SYSTEM, found(AccessFinding.CUT))
        .when(Actor.SYSTEM, found(AccessFinding.EFFECTIVE))
        .then(AccessCutEffective.class)
        .done(HR, access(Role.IT))
        .when(Actor.SYSTEM, found(AccessFinding.EFFECTIVE))
        .then(ClearanceItemResolved.class, ClearanceCompleted.class);
    leaving()
        .done(HR, access(Role.IT))
        .done(IT, new ResolveClearanceItem(CASE, "access", new Words("by hand")))
        .done(Actor.SYSTEM, found(AccessFinding.CUT))
        .when(Actor.SYSTEM, found(AccessFinding.EFFECTIVE))
        .then(AccessCutEffective.class);
  }

  @Test
  void nobodyIsCutOffBeforeTheDayNorUnapprovedNorUntold() {
    Told lin = Told.given(CaseKind.RESIGNATION, Ground.LCL_37);
    lin.when(Actor.SYSTEM, found(AccessFinding.ORDERED))
        .missing("submit-case", "approve-case", "give-notice");
    lin.approved()
        .dated(TODAY.plusDays(3))
        .announced()
        .when(Actor.SYSTEM, found(AccessFinding.ORDERED))
        .refused(new ImpossibleValue("finding", "no order before " + TODAY.plusDays(3)))
        .later(3)
        .when(Actor.SYSTEM, found(AccessFinding.ORDERED))
        .then(AccessCutOrdered.class);
  }

  @Test
  void nothingIsEffectiveThatWasNotCutAndNothingIsCutTwice() {
    leaving()
        .when(Actor.SYSTEM, found(AccessFinding.EFFECTIVE))
        .missing("record-access")
        .when(Actor.SYSTEM, found(AccessFinding.RESTORED))
        .missing("record-access")
        .done(Actor.SYSTEM, found(AccessFinding.CUT))
        .when(Actor.SYSTEM, found(AccessFinding.CUT))
        .refused("already-done")
        .when(Actor.SYSTEM, found(AccessFinding.ORDERED))
        .refused("already-done")
        .when(HR, found(AccessFinding.EFFECTIVE))
        .refused("role-may-not");
  }

  @Test
  void whoseSeparationIsCalledOffHasTheAccessBackAndIsNotCutOffAgain() {
    Told lin =
        cut()
            .done(
                HR,
                new RescindCase(CASE, RescissionCause.NO_LONGER_INTENDED, new Words("withdrawn")))
            .when(Actor.SYSTEM, found(AccessFinding.RESTORED))
            .then(AccessRestored.class);
    assertThat(lin.last(AccessRestored.class).reason()).isEqualTo(AccessReturn.RESCINDED);
    lin.when(Actor.SYSTEM, found(AccessFinding.ORDERED)).refused("case-is-over");
  }

  @Test
  void whoStaysOrStaysLongerHasTheAccessBack() {
    Told stays =
        cut()
            .done(NEGOTIATOR, new RetainEmployee(CASE, new Words("another store")))
            .done(Actor.SYSTEM, found(AccessFinding.RESTORED));
    assertThat(stays.last(AccessRestored.class).reason()).isEqualTo(AccessReturn.RETAINED);
    Told longer =
        cut()
            .done(
                HR,
                new SetCaseDates(
                    CASE,
                    TODAY.plusDays(9),
                    TODAY.plusDays(9),
                    TODAY.plusDays(9),
                    TODAY.plusDays(9)))
            .done(Actor.SYSTEM, found(AccessFinding.RESTORED));
    assertThat(longer.last(AccessRestored.class).reason()).isEqualTo(AccessReturn.POSTPONED);
    longer.later(9).when(Actor.SYSTEM, found(AccessFinding.ORDERED)).then(AccessCutOrdered.class);
  }

  @Test
  void theSameFailureIsToldOnce() {
    Told lin =
        leaving()
            .when(Actor.SYSTEM, failed(AccessFailure.UNAVAILABLE))
            .then(AccessChangeFailed.class);
    assertThat(lin.last(AccessChangeFailed.class).wanted()).isEqualTo(AccessChange.CUT);
    lin.when(Actor.SYSTEM, failed(AccessFailure.UNAVAILABLE))
        .then()
        .when(Actor.SYSTEM, failed(AccessFailure.NOT_AUTHORISED))
        .then(AccessChangeFailed.class)
        .done(Actor.SYSTEM, found(AccessFinding.CUT))
        .when(Actor.SYSTEM, failed(AccessFailure.NOT_AUTHORISED))
        .then(AccessChangeFailed.class)
        .when(Actor.SYSTEM, failed(null))
        .refused("impossible-value");
  }

  private static Told leaving() {
    return Told.given(CaseKind.RESIGNATION, Ground.LCL_37).approved().dated(TODAY).announced();
  }

  private static Told cut() {
    return leaving()
        .done(Actor.SYSTEM, found(AccessFinding.ORDERED))
        .done(Actor.SYSTEM, found(AccessFinding.CUT));
  }

  private static RaiseClearanceItem access(Role owner) {
    return new RaiseClearanceItem(CASE, "access", "access", owner, "accounts", TODAY);
  }

  private static RecordAccess found(AccessFinding finding) {
    return new RecordAccess(CASE, finding, "Okta", null, "access");
  }

  private static RecordAccess failed(@Nullable AccessFailure why) {
    return new RecordAccess(CASE, AccessFinding.CUT_FAILED, "Okta", why, null);
  }
}
