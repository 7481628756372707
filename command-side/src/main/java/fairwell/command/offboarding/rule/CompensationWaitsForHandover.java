package fairwell.command.offboarding.rule;

import fairwell.command.offboarding.agreement.Agreement;
import fairwell.command.offboarding.agreement.AgreementSteps;
import fairwell.command.offboarding.clearance.Clearance;
import fairwell.command.offboarding.command.Action;
import fairwell.command.offboarding.context.Context;
import fairwell.command.offboarding.settlement.SettlementSteps;
import fairwell.command.offboarding.state.Running;
import fairwell.kernel.event.offboarding.WaivableStep;
import fairwell.kernel.refusal.Refusal;
import fairwell.kernel.refusal.WaiverExpired;
import java.util.ArrayList;
import java.util.List;

/**
 * Economic compensation is paid at the completed handover, over a settlement that was confirmed.
 */
public record CompensationWaitsForHandover() implements Rule {

  @Override
  public String restsOn() {
    return "LCL 50(2)";
  }

  @Override
  public List<Refusal> against(Running running, Context context) {
    List<Refusal> refusals = new ArrayList<>(SettlementSteps.confirmed(running.settlement()));
    refusals.addAll(new NothingIsMovedUnapproved().against(running, context));
    refusals.addAll(new SettlementIsCurrent().against(running, context));
    refusals.addAll(WaiversTakeTwo.expired(WaivableStep.CONFIRMATION, running, context));
    refusals.addAll(AgreementSteps.over(running.agreement()));
    refusals.addAll(agreementHolds(running, context));
    switch (running.clearance()) {
      case Clearance.NotStarted _ -> refusals.add(Action.RAISE_CLEARANCE_ITEM.missing());
      case Clearance.Open open ->
          refusals.add(new fairwell.kernel.refusal.CompensationWaitsForHandover(open.openItems()));
      case Clearance.Complete complete -> refusals.addAll(expired(complete, context));
    }
    return List.copyOf(refusals);
  }

  /** That the waiver of the agreement ran out, unless one was made since. */
  static List<Refusal> agreementHolds(Running running, Context context) {
    return running.agreement() instanceof Agreement.Waived
        ? WaiversTakeTwo.expired(WaivableStep.AGREEMENT, running, context)
        : List.of();
  }

  /** The waivers of items that ran out: what was waived is owed again. */
  static List<Refusal> expired(Clearance clearance, Context context) {
    return clearance.expiredOn(context.today()).entrySet().stream()
        .<Refusal>map(item ->
            new WaiverExpired(
                item.getKey(),
                item.getValue().toString(),
                List.of(Action.RESOLVE_CLEARANCE_ITEM.path() + ":" + item.getKey())))
        .toList();
  }
}
