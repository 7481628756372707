package fairwell.command.offboarding.clearance;

import fairwell.command.offboarding.command.ClaimAssetCost;
import fairwell.command.offboarding.context.Context;
import fairwell.command.offboarding.context.Fingerprint;
import fairwell.command.offboarding.frame.About;
import fairwell.kernel.event.employee.AssetHandedOut;
import fairwell.kernel.event.employee.CompensationSet;
import fairwell.kernel.event.offboarding.AssetCostClaimed;
import fairwell.kernel.event.offboarding.WageLimit;
import fairwell.kernel.facts.EmployeeFacts;
import fairwell.kernel.facts.Sourced;
import fairwell.kernel.law.Computation;
import fairwell.kernel.law.pack.Figures;
import fairwell.kernel.law.wage.WageDeduction;
import fairwell.kernel.refusal.FigureUnknown;
import fairwell.kernel.refusal.ImpossibleValue;
import fairwell.kernel.refusal.Refused;
import fairwell.kernel.value.Money;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The cost of what does not come back: at most what it was recorded with, and never out of a wage
 * by itself. What the law would let be taken from the wage of a month is computed and told.
 */
final class Claiming {

  private Claiming() {}

  static AssetCostClaimed claim(ClaimAssetCost c, About about, Context context) {
    EmployeeFacts facts = context.facts().of(about.employee());
    Optional<Money> value = recorded(c.itemId(), facts, context);
    if (value.isPresent() && !isOut(c.itemId(), facts, context)) {
      throw new Refused(
          new ImpossibleValue("itemId", "a thing that has not come back by the records"));
    }
    Money claimed = c.amount();
    if (claimed.isNegative() || claimed.isZero()) {
      throw new Refused(new ImpossibleValue("amount", "more than nothing"));
    }
    value.ifPresent(most -> {
      if (!claimed.currency().equals(most.currency()) || !claimed.isWithin(most)) {
        throw new Refused(
            new ImpossibleValue("amount", "at most " + most + ", which was recorded for it"));
      }
    });
    return new AssetCostClaimed(
        c.caseId(),
        c.itemId(),
        claimed,
        c.basis(),
        c.ground().about(about.employee()),
        Fingerprint.of("documentHash", c.documentHash()),
        limit(facts, context),
        context.actor().id());
  }

  /** What the thing was handed out with, where the item was raised from that record. */
  private static Optional<Money> recorded(String itemId, EmployeeFacts facts, Context context) {
    return facts.assetsHandedOut(context.today()).stream()
        .map(Sourced::value)
        .filter(asset -> isOf(itemId, asset))
        .map(AssetHandedOut::value)
        .reduce((_, later) -> later);
  }

  private static boolean isOut(String itemId, EmployeeFacts facts, Context context) {
    return facts.assetsOut(context.today()).stream().anyMatch(asset -> isOf(itemId, asset.value()));
  }

  private static boolean isOf(String itemId, AssetHandedOut asset) {
    return itemId.equals("asset-" + asset.assetId());
  }

  private static @Nullable WageLimit limit(EmployeeFacts facts, Context context) {
    CompensationSet pay = facts.compensationOn(context.today()).map(Sourced::value).orElse(null);
    if (pay == null || facts.hired().isEmpty()) {
      return null;
    }
    Money month = pay.monthlyBase().plus(pay.monthlyAllowance());
    try {
      Computation most =
          WageDeduction.of(
              new WageDeduction.Question(month.amount(), null),
              Figures.of(
                  context.packs(), facts.hired().orElseThrow().value().place(), context.today()));
      return new WageLimit(month, most.money(), most.formula(), most.packs(), most.articles());
    } catch (Refused unknown) {
      if (unknown.refusal() instanceof FigureUnknown) {
        return null;
      }
      throw unknown;
    }
  }
}
