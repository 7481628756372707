package fairwell.command.offboarding.access;

import fairwell.command.offboarding.access.Access.Failure;
import fairwell.command.offboarding.access.Access.Standing;
import fairwell.command.offboarding.clearance.Clearing;
import fairwell.command.offboarding.command.RecordAccess;
import fairwell.command.offboarding.context.Context;
import fairwell.command.offboarding.frame.Dates;
import fairwell.command.offboarding.negotiation.Negotiation;
import fairwell.command.offboarding.state.Running;
import fairwell.kernel.event.offboarding.AccessChange;
import fairwell.kernel.event.offboarding.AccessChangeFailed;
import fairwell.kernel.event.offboarding.AccessCut;
import fairwell.kernel.event.offboarding.AccessCutEffective;
import fairwell.kernel.event.offboarding.AccessCutOrdered;
import fairwell.kernel.event.offboarding.AccessFailure;
import fairwell.kernel.event.offboarding.AccessRestored;
import fairwell.kernel.event.offboarding.AccessReturn;
import fairwell.kernel.event.offboarding.OffboardingEvent;
import fairwell.kernel.offboarding.FrameStatus;
import fairwell.kernel.personal.PersonalText;
import fairwell.kernel.refusal.ImpossibleValue;
import fairwell.kernel.refusal.Refused;
import java.util.ArrayList;
import java.util.List;

/** What follows from a finding about the account; the gates have let it through. */
public final class Accessing {

  private Accessing() {}

  public static List<OffboardingEvent> decide(RecordAccess c, Running running, Context context) {
    return switch (c.finding()) {
      case ORDERED -> List.of(new AccessCutOrdered(c.caseId(), c.system(), context.now()));
      case CUT ->
          List.of(
              new AccessCut(c.caseId(), c.system(), running.access().orderedAt(), context.now()));
      case EFFECTIVE -> effective(c, running, context);
      case RESTORED ->
          List.of(new AccessRestored(c.caseId(), c.system(), why(running), context.now()));
      case CUT_FAILED -> failed(c, AccessChange.CUT, running.access(), context);
      case RESTORE_FAILED -> failed(c, AccessChange.RESTORE, running.access(), context);
    };
  }

  /** Read as off, once for each cut-off day; whenever it is, the item that asked for it is done. */
  private static List<OffboardingEvent> effective(RecordAccess c, Running running, Context ctx) {
    List<OffboardingEvent> events = new ArrayList<>();
    Dates dates = running.frame().dates();
    if (running.access().standing() != Standing.EFFECTIVE
        || (dates != null && !running.access().isSeenOffSince(dates.accessCutOff()))) {
      events.add(new AccessCutEffective(c.caseId(), c.system(), ctx.now()));
    }
    String item = c.itemId();
    if (item != null
        && running.frame().status() == FrameStatus.OPEN
        && !running.calledOff()
        && running.clearance().openItems().contains(item)) {
      PersonalText evidence =
          PersonalText.plain(
              running.about().employee().value(), c.system() + ": active=false, " + ctx.now());
      events.addAll(
          Clearing.resolvedByProgram(c.caseId(), item, evidence, running.clearance(), ctx));
    }
    return List.copyOf(events);
  }

  /** The same failure is told once, until something else happened. */
  private static List<OffboardingEvent> failed(
      RecordAccess c, AccessChange wanted, Access access, Context context) {
    AccessFailure why = c.failure();
    if (why == null) {
      throw new Refused(new ImpossibleValue("failure", "why it failed"));
    }
    return new Failure(wanted, why).equals(access.failure())
        ? List.of()
        : List.of(new AccessChangeFailed(c.caseId(), c.system(), wanted, why, context.now()));
  }

  private static AccessReturn why(Running running) {
    if (running.frame().status() == FrameStatus.RESCINDED) {
      return AccessReturn.RESCINDED;
    }
    return running.negotiation() instanceof Negotiation.Retained
        ? AccessReturn.RETAINED
        : AccessReturn.POSTPONED;
  }
}
