package fairwell.command.offboarding.access;

import static fairwell.command.offboarding.command.Action.RECORD_ACCESS;

import fairwell.command.offboarding.access.Access.Standing;
import fairwell.command.offboarding.command.RecordAccess;
import fairwell.command.offboarding.context.Context;
import fairwell.command.offboarding.frame.Dates;
import fairwell.command.offboarding.state.Running;
import fairwell.kernel.offboarding.FrameStatus;
import fairwell.kernel.refusal.CaseIsOver;
import fairwell.kernel.refusal.ImpossibleValue;
import fairwell.kernel.refusal.Refusal;
import java.util.List;

/** The order of what is found about an account. */
public final class AccessSteps {

  private static final List<Refusal> NOTHING = List.of();

  private AccessSteps() {}

  /** What speaks against recording that. */
  public static List<Refusal> against(RecordAccess c, Running running, Context context) {
    Standing standing = running.access().standing();
    return switch (c.finding()) {
      case ORDERED -> standing == Standing.ON ? order(running, context) : done();
      case CUT -> standing == Standing.ON || standing == Standing.ORDERED ? NOTHING : done();
      case EFFECTIVE ->
          standing == Standing.CUT || standing == Standing.EFFECTIVE ? NOTHING : missing();
      case RESTORED -> standing == Standing.ON ? missing() : NOTHING;
      case CUT_FAILED, RESTORE_FAILED -> NOTHING;
    };
  }

  /** Nobody who stays is cut off, and nobody before the day. */
  private static List<Refusal> order(Running running, Context context) {
    if (running.calledOff()) {
      return List.of(
          new CaseIsOver(
              running.frame().status() == FrameStatus.RESCINDED ? "rescinded" : "retained"));
    }
    Dates dates = running.frame().dates();
    return dates == null || !context.today().isBefore(dates.accessCutOff())
        ? NOTHING
        : List.of(new ImpossibleValue("finding", "no order before " + dates.accessCutOff()));
  }

  private static List<Refusal> done() {
    return List.of(RECORD_ACCESS.done());
  }

  private static List<Refusal> missing() {
    return List.of(RECORD_ACCESS.missing());
  }
}
