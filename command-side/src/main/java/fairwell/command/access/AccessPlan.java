package fairwell.command.access;

import fairwell.command.offboarding.Gates;
import fairwell.command.offboarding.access.Access;
import fairwell.command.offboarding.access.Access.Standing;
import fairwell.command.offboarding.command.Action;
import fairwell.command.offboarding.context.Context;
import fairwell.command.offboarding.frame.Dates;
import fairwell.command.offboarding.state.Running;
import fairwell.kernel.event.offboarding.AccessChange;
import fairwell.kernel.event.offboarding.AccessFailure;
import fairwell.kernel.offboarding.FrameStatus;
import java.time.Instant;
import java.time.LocalTime;

/** What is to be done about somebody's access now. Follows from the case alone: pure. */
sealed interface AccessPlan {

  /** Nothing, until something happens in the case. */
  record Nothing() implements AccessPlan {}

  /** Nothing before that moment. */
  record Wait(Instant until) implements AccessPlan {}

  record Cut() implements AccessPlan {}

  /** See that it is cut. */
  record Confirm() implements AccessPlan {}

  record Restore() implements AccessPlan {}

  /**
   * The plan for a case. Nobody is cut off who was not told, whose separation is not approved, or
   * who stays.
   *
   * @param at the time of the cut-off day, in China, at which access ends
   * @param itemId the clearance item that is done once access has ended
   */
  static AccessPlan of(Running running, Context context, LocalTime at, String itemId) {
    Standing standing = running.access().standing();
    if (running.calledOff()) {
      return standing == Standing.ON ? new Nothing() : new Restore();
    }
    Dates dates = running.frame().dates();
    if (dates == null || !Gates.against(Action.RECORD_ACCESS, running, context).isEmpty()) {
      return new Nothing();
    }
    if (nobodyToCutOff(running)) {
      return new Nothing();
    }
    Instant moment = dates.accessCutOff().atTime(at).atZone(Context.LAW).toInstant();
    if (context.now().isBefore(moment)) {
      return standing != Standing.ON && running.access().isCutHere()
          ? new Restore()
          : new Wait(moment);
    }
    return switch (standing) {
      case ON, ORDERED -> new Cut();
      case CUT -> new Confirm();
      case EFFECTIVE ->
          waitsForIt(running, itemId) || !running.access().isSeenOffSince(dates.accessCutOff())
              ? new Confirm()
              : new Nothing();
    };
  }

  private static boolean waitsForIt(Running running, String itemId) {
    return running.frame().status() == FrameStatus.OPEN
        && running.clearance().openItems().contains(itemId);
  }

  /**
   * Whether the case is closed and the provider knows no account of the person. As long as a case
   * is open one may still be made; after it nobody would, and asking again for ever finds nothing.
   */
  private static boolean nobodyToCutOff(Running running) {
    Access access = running.access();
    return running.frame().status() == FrameStatus.CLOSED
        && (access.standing() == Standing.ON || access.standing() == Standing.ORDERED)
        && access.failure() != null
        && access.failure().wanted() == AccessChange.CUT
        && access.failure().why() == AccessFailure.ACCOUNT_UNKNOWN;
  }
}
