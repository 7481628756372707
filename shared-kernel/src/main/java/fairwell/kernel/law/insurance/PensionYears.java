package fairwell.kernel.law.insurance;

import fairwell.kernel.law.Computation;
import fairwell.kernel.law.Working;
import fairwell.kernel.law.pack.Figures;
import java.math.BigDecimal;

/**
 * Least years of contributions for a monthly pension (社会保险法 16; 全国人大常委会 2024-09-13 art. 2): fifteen
 * for who retires up to 2029, half a year more each year from 2030, twenty from 2039.
 */
public final class PensionYears {

  private PensionYears() {}

  /** The years for who reaches retirement age in that year: step {@code years}. */
  public static Computation leastFor(int yearOfRetirement, Figures law) {
    Working working =
        Working.of("cn.pension-years", law)
            .given("yearOfRetirement", yearOfRetirement)
            .articles("社会保险法 16", "全国人大常委会 2024-09-13 决定 2");
    BigDecimal years = working.figure("years", "pension-years", "years");
    BigDecimal most = working.figure("maxYears", "pension-years", "maxYears");
    BigDecimal step = working.figure("stepPerYear", "pension-years", "stepPerYear");
    int first = working.figure("firstStepYear", "pension-years", "firstStepYear").intValueExact();
    BigDecimal steps = BigDecimal.valueOf(Math.max(0, yearOfRetirement - first + 1));
    return working
        .step(
            "years",
            years.add(step.multiply(steps)).min(most),
            "min(%s + %s × %s, %s)"
                .formatted(
                    years.toPlainString(),
                    step.toPlainString(),
                    steps.toPlainString(),
                    most.toPlainString()))
        .done();
  }
}
