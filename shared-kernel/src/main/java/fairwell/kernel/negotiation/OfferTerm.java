package fairwell.kernel.negotiation;

import fairwell.kernel.personal.PersonalText;
import fairwell.kernel.value.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One issue and what is said to it. Of the four values the one of the issue's unit is there.
 *
 * @param minimum the least amount by law, as the settlement states it; absent where it states none
 */
public record OfferTerm(
    Issue issue,
    @Nullable Money amount,
    @Nullable BigDecimal number,
    @Nullable LocalDate day,
    @Nullable PersonalText words,
    @Nullable Money minimum) {

  /** An amount of money. */
  public static OfferTerm money(Issue issue, Money amount) {
    return new OfferTerm(issue, amount, null, null, null, null);
  }

  /**
   * What an offer pays above the law in all: the amount ex gratia, and what of each amount of its
   * terms lies above its least. A term that is no money, or lies below, adds nothing.
   */
  public static Money aboveTheLaw(Money exGratia, List<OfferTerm> terms) {
    return terms.stream()
        .filter(term -> term.amount != null && !term.belowTheLaw())
        .map(term -> term.minimum == null ? term.amount : term.amount.minus(term.minimum))
        .reduce(exGratia, Money::plus);
  }

  /** Whether it lies below the least amount by law. */
  public boolean belowTheLaw() {
    return amount != null && minimum != null && amount.compareTo(minimum) < 0;
  }

  /** The value as a number that can be compared; absent where the unit is no number. */
  public @Nullable BigDecimal figure() {
    return amount != null ? amount.amount() : number;
  }
}
