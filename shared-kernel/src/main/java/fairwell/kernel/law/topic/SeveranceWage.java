package fairwell.kernel.law.topic;

import fairwell.kernel.law.Computation;
import fairwell.kernel.law.Flags;
import fairwell.kernel.law.Working;
import fairwell.kernel.law.ending.AverageMonthlyWage;
import fairwell.kernel.law.ending.CompensationBase;
import fairwell.kernel.law.ending.CompensationBase.Cap;
import fairwell.kernel.law.pack.Figures;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** Reads the wages of a severance question. */
final class SeveranceWage {

  private static final BigDecimal TWELVE = BigDecimal.valueOf(12);

  private SeveranceWage() {}

  /** The figures of the place, with those the question gives before them. */
  static Figures given(Inputs inputs, Figures law) {
    Figures figures =
        new Given(inputs, law)
            .figure("local_min_wage", "minimum-wage", "monthly")
            .positive("cap_monthly_3x", "average-wage", "cap")
            .law();
    if (inputs.has("local_prior_year_avg_monthly_wage")) {
      BigDecimal monthly = inputs.needDecimal("local_prior_year_avg_monthly_wage");
      if (monthly.signum() == 0) {
        throw inputs.refuse("local_prior_year_avg_monthly_wage", "greater than zero");
      }
      figures = figures.with("average-wage", "annual", monthly.multiply(TWELVE));
    }
    if (inputs.has("medical_subsidy_months")) {
      figures =
          figures.with(
              "medical-subsidy",
              "months",
              BigDecimal.valueOf(inputs.needWhole("medical_subsidy_months")));
    }
    return figures;
  }

  /** The average of the twelve months as it was found, or by what it is made of. */
  static Optional<Computation> average(Inputs inputs, Figures law) {
    if (inputs.has("avg_monthly_wage_12m")) {
      BigDecimal average = inputs.needDecimal("avg_monthly_wage_12m");
      return Optional.of(
          Working.of("cn.average-wage", law)
              .given("averageWage", average)
              .articles("LCL 47", "IR 27")
              .flagIf(
                  inputs.yes("maternity_allowance_in_base"),
                  Flags.AVERAGE_HOLDS_MATERNITY_ALLOWANCE)
              .amount(law.money(average), average.toPlainString()));
    }
    return inputs
        .object("avg_components")
        .map(parts -> components(parts, inputs))
        .or(() -> inputs.decimals("monthly_wages").map(wages -> monthly(inputs, wages)))
        .or(() -> inputs.decimal("annual_income_last_12m").map(income -> annual(inputs, income)))
        .map(question -> AverageMonthlyWage.of(question, law));
  }

  private static AverageMonthlyWage.Question components(Inputs parts, Inputs inputs) {
    BigDecimal months = months(parts, "months", 12);
    boolean whole = !inputs.yesNo("year_end_bonus_spread_over_12").orElse(true);
    int counted = parts.whole("year_end_bonus_months_counted").orElse(months.intValueExact());
    if (counted > TWELVE.intValueExact()) {
      throw parts.refuse("year_end_bonus_months_counted", "0 to 12");
    }
    return new AverageMonthlyWage.Question(
        parts.needDecimal("monthly_wage").multiply(months),
        months,
        parts.decimal("year_end_bonus_annual").orElse(BigDecimal.ZERO),
        whole ? TWELVE : BigDecimal.valueOf(counted),
        parts.decimal("overtime_due_in_period").orElse(BigDecimal.ZERO));
  }

  private static AverageMonthlyWage.Question monthly(Inputs inputs, List<BigDecimal> wages) {
    if (wages.isEmpty() || wages.size() > TWELVE.intValueExact()) {
      throw inputs.refuse("monthly_wages", "1 to 12 months");
    }
    return AverageMonthlyWage.Question.of(wages, months(inputs, "months_counted", wages.size()));
  }

  private static AverageMonthlyWage.Question annual(Inputs inputs, BigDecimal income) {
    return AverageMonthlyWage.Question.of(List.of(income), months(inputs, "months_counted", 12));
  }

  private static BigDecimal months(Inputs inputs, String field, int otherwise) {
    int months = inputs.whole(field).orElse(otherwise);
    if (months < 1 || months > TWELVE.intValueExact()) {
      throw inputs.refuse(field, "1 to 12 months");
    }
    return BigDecimal.valueOf(months);
  }

  /** The wage of the month before the end, as far as the question says it. */
  static Optional<BigDecimal> lastMonth(Inputs inputs) {
    return inputs
        .decimal("last_month_wage")
        .or(() -> inputs.decimals("monthly_wages").map(List::getLast))
        .or(() -> inputs.object("avg_components").flatMap(parts -> parts.decimal("monthly_wage")));
  }

  /** How it is known whether the wage is above the cap. */
  static Cap cap(Inputs inputs, Optional<BigDecimal> average, Figures law) {
    Optional<Boolean> found = inputs.yesNo("cap_triggered");
    if (found.isPresent()) {
      boolean above =
          average
              .flatMap(wage -> inputs.decimal("cap_monthly_3x").map(cap -> wage.compareTo(cap) > 0))
              .orElse(false);
      if (above && !found.get()) {
        throw inputs.refuse("cap_triggered", "true: the wage is above cap_monthly_3x");
      }
      return found.get() ? Cap.ABOVE : Cap.NOT_ABOVE;
    }
    // A country has no local average; of a real place it has to be known.
    boolean noPlace =
        law.place().code().equals(law.place().country())
            || law.findWording("place", "figures").isPresent();
    return !CompensationBase.isCapKnown(law) && (noPlace || inputs.saysUnknown("cap_monthly_3x"))
        ? Cap.UNKNOWN
        : Cap.BY_FIGURES;
  }
}
