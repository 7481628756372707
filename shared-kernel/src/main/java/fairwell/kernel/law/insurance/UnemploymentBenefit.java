package fairwell.kernel.law.insurance;

import fairwell.kernel.law.Computation;
import fairwell.kernel.law.Flags;
import fairwell.kernel.law.Working;
import fairwell.kernel.law.pack.Figure;
import fairwell.kernel.law.pack.Figures;
import fairwell.kernel.law.pack.Rows;
import fairwell.kernel.value.Money;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * How much unemployment benefit (失业保险金) is (社会保险法 47). Places set it in one of three ways: a share
 * of the minimum wage (Guangdong art. 19: 90 percent), an amount by years of contributions
 * (Beijing), or one amount (Shanghai); the last two fall from the thirteenth month on.
 */
public final class UnemploymentBenefit {

  private static final String TOPIC = "unemployment-benefit";
  private static final BigDecimal FIRST_MONTHS = BigDecimal.valueOf(12);

  private UnemploymentBenefit() {}

  /**
   * Steps {@code monthly}, {@code monthlyFrom13} and {@code total}; the amount is the total. Where
   * no pack holds an amount the computation ends without one, flagged: it is never guessed.
   *
   * @param years of contributions in all
   * @param months for which it is paid
   */
  public static Computation of(BigDecimal years, int months, Figures law) {
    Working working =
        Working.of("cn.unemployment.benefit", law)
            .given("years", years)
            .given("months", months)
            .articles("社会保险法 47");
    Optional<Money> first = monthly(years, working);
    if (first.isEmpty()) {
      return working.flag(Flags.BENEFIT_AMOUNT_UNKNOWN).done();
    }
    Money monthly = first.get();
    Money later =
        law.find(TOPIC, "fromMonth13")
            .filter(_ -> law.find(TOPIC, "minimumWageRate").isEmpty())
            .map(figure -> working.round(working.figure("fromMonth13", figure)))
            .orElse(monthly);
    BigDecimal all = BigDecimal.valueOf(months);
    BigDecimal early = all.min(FIRST_MONTHS);
    BigDecimal late = all.subtract(early);
    Money total =
        working.round(monthly.amount().multiply(early).add(later.amount().multiply(late)));
    String formula = monthly.amount() + " × " + early;
    if (late.signum() > 0) {
      formula += " + " + later.amount() + " × " + late;
    }
    law.find(TOPIC, "childbirthMultiple")
        .ifPresent(multiple ->
            working.step(
                "childbirthLumpSum",
                working.round(
                    monthly.amount().multiply(working.figure("childbirthMultiple", multiple))),
                monthly.amount() + " × " + multiple.value()));
    return working
        .step("monthlyFrom13", later, "")
        .step("total", total, formula)
        .amount(total, formula);
  }

  /**
   * The monthly benefit alone, where it is a share of the minimum wage: step {@code monthly} and
   * the amount. Nothing where it depends on the person or is not known.
   */
  public static Optional<Computation> byMinimumWage(Figures law) {
    Working working = Working.of("cn.unemployment.benefit", law).articles("社会保险法 47");
    return shareOfMinimumWage(working).map(monthly -> working.amount(monthly, ""));
  }

  /**
   * The subsidy for job seeking (求职补贴, 广东省失业保险条例 20): steps {@code monthly}, {@code months}, {@code
   * total}.
   *
   * @param averageWage average contribution wage of the twelve months before
   * @param months for which the benefit is paid
   * @throws fairwell.kernel.refusal.Refused where no such subsidy is held
   */
  public static Computation jobSeeking(BigDecimal averageWage, int months, Figures law) {
    Working working =
        Working.of("cn.unemployment.job-seeking", law)
            .given("averageWage", averageWage)
            .given("benefitMonths", months)
            .articles("广东省失业保险条例 20");
    BigDecimal rate = working.figure("jobSeekingRate", TOPIC, "jobSeekingRate");
    BigDecimal most = working.figure("jobSeekingMonths", TOPIC, "jobSeekingMonths");
    Money monthly = working.round(averageWage.multiply(rate));
    BigDecimal counted = BigDecimal.valueOf(months).min(most);
    Money total = working.round(monthly.amount().multiply(counted));
    String formula = monthly.amount() + " × " + counted;
    return working
        .step("monthly", monthly, averageWage.toPlainString() + " × " + rate.toPlainString())
        .step("months", counted, "min(%s, %s)".formatted(months, most.toPlainString()))
        .step("total", total, formula)
        .amount(total, formula);
  }

  private static Optional<Money> monthly(BigDecimal years, Working working) {
    Figures law = working.law();
    if (law.find(TOPIC, "minimumWageRate").isPresent()) {
      return shareOfMinimumWage(working);
    }
    if (law.findRows(TOPIC, "byYears").isPresent()) {
      Rows rows = working.rows(TOPIC, "byYears");
      return rows.from(years)
          .flatMap(row -> row.get(1))
          .map(amount -> written(amount, years.toPlainString() + " years", working));
    }
    return law.find(TOPIC, "monthly")
        .map(amount -> written(working.figure("monthlyBenefit", amount), "", working));
  }

  private static Optional<Money> shareOfMinimumWage(Working working) {
    Figures law = working.law();
    Optional<Figure> rate = law.find(TOPIC, "minimumWageRate");
    return law.find("minimum-wage", "monthly")
        .filter(_ -> rate.isPresent())
        .map(minimum -> {
          BigDecimal wage = working.figure("minimumWage", minimum);
          BigDecimal share = working.figure("minimumWageRate", rate.orElseThrow());
          Money monthly = working.round(wage.multiply(share));
          working
              .articles(rate.get().isGiven() ? "社会保险法 47" : rate.get().source())
              .step("monthly", monthly, wage.toPlainString() + " × " + share.toPlainString());
          return monthly;
        });
  }

  private static Money written(BigDecimal amount, String formula, Working working) {
    Money monthly = working.round(amount);
    working.step("monthly", monthly, formula);
    return monthly;
  }
}
