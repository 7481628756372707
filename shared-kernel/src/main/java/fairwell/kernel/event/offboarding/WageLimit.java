package fairwell.kernel.event.offboarding;

import fairwell.kernel.law.PackRef;
import fairwell.kernel.value.Money;
import java.util.List;

/**
 * The most that the law would let anybody take from the wage of one month (工资支付暂行规定 16), told so
 * that nobody asks for more. Nothing is taken.
 *
 * @param monthWage the agreed pay of a month
 */
public record WageLimit(
    Money monthWage, Money most, String formula, List<PackRef> packs, List<String> articles) {

  public WageLimit {
    packs = List.copyOf(packs);
    articles = List.copyOf(articles);
  }
}
