package fairwell.kernel.law.abroad;

import fairwell.kernel.law.Computation;
import fairwell.kernel.law.Flags;
import fairwell.kernel.law.Working;
import fairwell.kernel.law.pack.Figures;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Retrenchment benefit in Singapore (Employment Act 1968 s.45): no statute sets an amount; it is
 * due as contract or agreement says. The norm of practice is two weeks to one month of pay for each
 * year, from two years of service on.
 */
public final class SingaporeRetrenchment {

  /** The step that holds what a statute gives. */
  public static final String STATUTORY = "statutory";

  private SingaporeRetrenchment() {}

  /**
   * What is due by contract, else by statute, which is nothing; both ends of the norm are steps.
   *
   * @param agreed the sum contract or agreement provides, if one does
   */
  public static Computation of(
      BigDecimal grossMonthly, int years, @Nullable BigDecimal agreed, Figures law) {
    Working working =
        Working.of("sg.retrenchment", law)
            .given("grossMonthly", grossMonthly)
            .given("years", years)
            .articles("EA s.45")
            .flag(Flags.NORM_NOT_STATUTE);
    BigDecimal statutory = working.figure("statutory", "retrenchment", "statutory");
    BigDecimal least = working.figure("leastYears", "retrenchment", "leastYears");
    working.step(STATUTORY, working.round(statutory), "");
    boolean tooShort = BigDecimal.valueOf(years).compareTo(least) < 0;
    working.flagIf(tooShort, Flags.SERVICE_TOO_SHORT);
    BigDecimal counted = tooShort ? BigDecimal.ZERO : BigDecimal.valueOf(years);
    for (String bound : new String[] {"normLow", "normHigh"}) {
      BigDecimal months = working.figure(bound + "Months", "retrenchment", bound);
      working.step(
          bound,
          working.round(grossMonthly.multiply(months).multiply(counted)),
          "%s × %s × %s"
              .formatted(
                  grossMonthly.toPlainString(), months.toPlainString(), counted.toPlainString()));
    }
    if (agreed == null) {
      return working.amount(working.round(statutory), statutory.toPlainString());
    }
    return working.given("agreed", agreed).amount(working.round(agreed), agreed.toPlainString());
  }
}
