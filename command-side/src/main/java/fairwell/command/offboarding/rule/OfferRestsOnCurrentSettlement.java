package fairwell.command.offboarding.rule;

import fairwell.command.offboarding.command.Action;
import fairwell.command.offboarding.context.Context;
import fairwell.command.offboarding.negotiation.Negotiation;
import fairwell.command.offboarding.negotiation.Offer;
import fairwell.command.offboarding.state.Running;
import fairwell.kernel.refusal.Refusal;
import fairwell.kernel.refusal.SettlementStale;
import java.util.List;

/** An offer on top of a settlement that was computed anew is made anew. */
public record OfferRestsOnCurrentSettlement() implements Rule {

  @Override
  public String restsOn() {
    return "house: an amount rests on the facts it names";
  }

  @Override
  public List<Refusal> against(Running running, Context context) {
    if (!(running.negotiation() instanceof Negotiation.InTalks talking)) {
      return List.of();
    }
    List<Integer> open =
        talking.talks().offers().values().stream()
            .filter(offer -> offer.openOn(context.today()))
            .map(Offer::settlementVersion)
            .sorted()
            .toList();
    return open.isEmpty() || open.contains(running.settlement().number())
        ? List.of()
        : List.of(new SettlementStale(open.getLast(), List.of(Action.TABLE_OFFER.path())));
  }
}
