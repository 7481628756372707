package fairwell.command.offboarding.rule;

import fairwell.command.offboarding.agreement.Draft;
import fairwell.command.offboarding.command.Action;
import fairwell.command.offboarding.context.Context;
import fairwell.command.offboarding.state.Running;
import fairwell.kernel.refusal.Refusal;
import fairwell.kernel.refusal.SettlementStale;
import java.util.List;

/** A draft is sent and signed only over the confirmed version it names. */
public record AgreementRestsOnConfirmedSettlement() implements Rule {

  @Override
  public String restsOn() {
    return "JI-1 35";
  }

  @Override
  public List<Refusal> against(Running running, Context context) {
    List<Refusal> unconfirmed = new SettlementBeforeAgreement().against(running, context);
    return unconfirmed.isEmpty()
        ? running
            .agreement()
            .current()
            .map(Draft::settlementVersion)
            .filter(version -> version != running.settlement().number())
            .<List<Refusal>>map(version ->
                List.of(
                    new SettlementStale(
                        version,
                        List.of(Action.VOID_AGREEMENT.path(), Action.DRAFT_AGREEMENT.path()))))
            .orElse(List.of())
        : unconfirmed;
  }
}
