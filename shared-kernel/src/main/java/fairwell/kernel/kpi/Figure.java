package fairwell.kernel.kpi;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * One figure, with all it rests on.
 *
 * @param formula the id of its {@link Formula}
 * @param part which stage or legal act; absent for the whole
 * @param position the last event in it
 * @param numerator absent for a median or percentile, and where {@code suppressed}
 * @param denominator the same
 * @param n how many cases or people are behind it; absent where {@code suppressed}
 * @param value numerator ÷ denominator in percent, or the median or percentile; absent where there
 *     is nothing to divide by, and where {@code suppressed}
 * @param suppressed whether fewer than {@link #SMALLEST_GROUP} cases or people are behind it, none
 *     of them included, or it could be subtracted from another to tell of fewer (see {@link
 *     Disclosure}), or it is withheld from who asks: then it says nothing, lest it speak of
 *     somebody
 */
public record Figure(
    String formula,
    @Nullable String part,
    Formula.Unit unit,
    KpiQuestion.Basis basis,
    ReportingPeriod period,
    Population population,
    long position,
    @Nullable BigDecimal numerator,
    @Nullable BigDecimal denominator,
    @Nullable Integer n,
    @Nullable BigDecimal value,
    boolean suppressed) {

  /** A figure over fewer cases or people is not shown. */
  public static final int SMALLEST_GROUP = 5;

  /** The same for who must not see it. */
  public Figure withheld() {
    return new Figure(
        formula, part, unit, basis, period, population, position, null, null, null, null, true);
  }
}
