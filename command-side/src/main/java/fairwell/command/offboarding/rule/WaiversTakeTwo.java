package fairwell.command.offboarding.rule;

import fairwell.command.offboarding.command.Action;
import fairwell.command.offboarding.context.Context;
import fairwell.command.offboarding.state.Running;
import fairwell.kernel.event.offboarding.WaivableStep;
import fairwell.kernel.refusal.Refusal;
import fairwell.kernel.refusal.WaiverExpired;
import java.time.LocalDate;
import java.util.List;

/** A step is left out when one proposed it and, in time, another confirms it. */
public record WaiversTakeTwo(WaivableStep step) implements Rule {

  @Override
  public String restsOn() {
    return "house: four eyes";
  }

  @Override
  public List<Refusal> against(Running running, Context context) {
    return running
        .waivers()
        .proposal(step)
        .map(proposal ->
            context.today().isAfter(proposal.expiresOn())
                ? List.<Refusal>of(expiredOn(proposal.expiresOn(), step, Action.PROPOSE_WAIVER))
                : List.<Refusal>of())
        .orElseGet(() -> List.of(Action.PROPOSE_WAIVER.missing()));
  }

  /** That the waiver of a step ran out: what was waived is open again. */
  public static List<Refusal> expired(WaivableStep step, Running running, Context context) {
    return running
        .waivers()
        .expired(step, context.today())
        .<Refusal>map(day -> expiredOn(day, step, openAgain(step)))
        .map(List::of)
        .orElse(List.of());
  }

  private static Refusal expiredOn(LocalDate day, WaivableStep step, Action first) {
    return new WaiverExpired(step.path(), day.toString(), List.of(first.path()));
  }

  /** What begins the step that is open again; a confirmation that was waived is waived anew. */
  private static Action openAgain(WaivableStep step) {
    return switch (step) {
      case UNION_NOTICE -> Action.NOTIFY_UNION;
      case NEGOTIATION -> Action.START_TALKS;
      case CONFIRMATION -> Action.PROPOSE_WAIVER;
      case AGREEMENT -> Action.DRAFT_AGREEMENT;
    };
  }
}
