package fairwell.kernel.law.pack;

import fairwell.kernel.law.PackRef;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A progressive tax table with quick deductions (速算扣除数).
 *
 * @param brackets from the lowest; only the last has no ceiling
 */
public record TaxTable(List<Bracket> brackets, PackRef pack, String source, Confidence confidence) {

  /**
   * One bracket.
   *
   * @param upTo its ceiling, inclusive; absent in the last one
   */
  public record Bracket(@Nullable BigDecimal upTo, BigDecimal rate, BigDecimal quickDeduction) {}

  public TaxTable {
    brackets = List.copyOf(brackets);
  }

  /** The bracket an amount falls into; an amount equal to a ceiling is still below it. */
  public Bracket bracketOf(BigDecimal taxable) {
    for (Bracket bracket : brackets) {
      BigDecimal upTo = bracket.upTo();
      if (upTo == null || taxable.compareTo(upTo) <= 0) {
        return bracket;
      }
    }
    throw new IllegalStateException("the table has no last bracket");
  }

  /** The tax on an amount, exact; zero on a negative one. */
  public BigDecimal taxOn(BigDecimal taxable) {
    if (taxable.signum() <= 0) {
      return BigDecimal.ZERO;
    }
    Bracket bracket = bracketOf(taxable);
    return taxable.multiply(bracket.rate()).subtract(bracket.quickDeduction());
  }
}
