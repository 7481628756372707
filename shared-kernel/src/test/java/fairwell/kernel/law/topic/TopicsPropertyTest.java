package fairwell.kernel.law.topic;

import static org.assertj.core.api.Assertions.assertThat;

import fairwell.kernel.law.Answer;
import fairwell.kernel.law.pack.PolicyPacks;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Scale;

/**
 * What holds for any figures: sums are the sums of their parts, an amount is rounded where the rule
 * says so and nowhere else, and more is never less, except at the cliffs of the law.
 */
class TopicsPropertyTest {

  private static final LocalDate DAY = LocalDate.of(2026, 9, 30);
  private static final BigDecimal PAY_DAYS = new BigDecimal("21.75");

  private static Calculated ask(String topic, String place, Map<String, Object> inputs) {
    return Topics.calculate(
        Topics.named(topic).orElseThrow(), place, DAY, inputs, PolicyPacks.shipped());
  }

  private static BigDecimal number(Calculated found, String name) {
    return new BigDecimal(found.answer(name).orElseThrow().plain().toString());
  }

  private static BigDecimal sum(Calculated found, String... names) {
    return Stream.of(names).map(name -> number(found, name)).reduce(BigDecimal::add).orElseThrow();
  }

  private static BigDecimal fen(BigDecimal exact) {
    return exact.setScale(2, RoundingMode.HALF_UP);
  }

  @Property(tries = 150)
  void compensationIsRoundedOnceAndFallsOnlyAcrossTheCap(
      @ForAll @BigRange(min = "0", max = "90000") @Scale(2) BigDecimal wage,
      @ForAll @BigRange(min = "0.01", max = "500") @Scale(2) BigDecimal more,
      @ForAll @IntRange(min = 1, max = 80) int halves) {
    BigDecimal months = new BigDecimal(halves).divide(new BigDecimal("2"));
    Calculated less = severance(wage, months);
    Calculated higher = severance(wage.add(more), months);
    BigDecimal base = number(less, "base");
    BigDecimal counted = number(less, "compensation_months");
    assertThat(number(less, "economic_compensation"))
        .isEqualByComparingTo(fen(base.multiply(counted)));
    assertThat(number(less, "unlawful_compensation_2n"))
        .isEqualByComparingTo(fen(base.multiply(counted).multiply(new BigDecimal("2"))));
    assertThat(base).isBetween(new BigDecimal("2540"), new BigDecimal("47103.25"));
    boolean cliff =
        less.answer("cap_triggered").orElseThrow().equals(Answer.of(false))
            && higher.answer("cap_triggered").orElseThrow().equals(Answer.of(true));
    if (!cliff) {
      assertThat(number(higher, "economic_compensation"))
          .isGreaterThanOrEqualTo(number(less, "economic_compensation"));
    }
  }

  private static Calculated severance(BigDecimal wage, BigDecimal months) {
    return ask(
        "severance",
        "CN-BJ",
        Map.of(
            "avg_monthly_wage_12m", wage.toPlainString(),
            "compensation_months_given", months.toPlainString()));
  }

  @Property(tries = 100)
  void whatIsWithheldInAYearIsTheTaxOnTheYear(
      @ForAll @BigRange(min = "0", max = "200000") @Scale(2) BigDecimal wage,
      @ForAll @BigRange(min = "0", max = "8000") @Scale(2) BigDecimal contributions,
      @ForAll @IntRange(min = 1, max = 12) int months) {
    Map<String, Object> each =
        Map.of(
            "monthly_wage", wage.toPlainString(),
            "monthly_social_and_housing_fund", contributions.toPlainString(),
            "months", months);
    Calculated year = ask("iit_cumulative", "CN", each);
    List<?> monthly = (List<?>) year.answer("monthly_withholding_first").orElseThrow().plain();
    BigDecimal sum =
        monthly.stream()
            .map(amount -> new BigDecimal(amount.toString()))
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    assertThat(monthly).hasSize(months);
    assertThat(sum).isEqualByComparingTo(number(year, "annual_total"));
    assertThat(sum).isEqualByComparingTo(number(year, "tax_due_to_date").max(BigDecimal.ZERO));
  }

  @Property(tries = 150)
  void moreBonusIsMoreTaxAndLessNetOnlyAboveAStep(
      @ForAll @BigRange(min = "1", max = "1200000") @Scale(2) BigDecimal bonus,
      @ForAll @BigRange(min = "0.01", max = "900") @Scale(2) BigDecimal more) {
    Calculated less = ask("iit_bonus", "CN", Map.of("one_off_annual_bonus", bonus.toPlainString()));
    Calculated higher =
        ask("iit_bonus", "CN", Map.of("one_off_annual_bonus", bonus.add(more).toPlainString()));
    BigDecimal taxed = number(higher, "tax").subtract(number(less, "tax"));
    assertThat(taxed).isGreaterThanOrEqualTo(BigDecimal.ZERO);
    if (number(less, "rate").compareTo(number(higher, "rate")) == 0) {
      assertThat(taxed).isLessThanOrEqualTo(more);
    } else {
      assertThat(bonus).isLessThanOrEqualTo(new BigDecimal("960000"));
    }
    assertThat(number(less, "tax"))
        .isEqualByComparingTo(
            fen(bonus.multiply(number(less, "rate")).subtract(number(less, "quick_deduction"))));
  }

  @Property(tries = 150)
  void taxOnCompensationTakesItsPartOfWhatIsAboveTheLimit(
      @ForAll @BigRange(min = "0", max = "3000000") @Scale(2) BigDecimal total,
      @ForAll @BigRange(min = "1000", max = "300000") @Scale(2) BigDecimal average) {
    Calculated tax =
        ask(
            "iit_severance",
            "CN-SH",
            Map.of(
                "severance_total", total.toPlainString(),
                "local_prior_year_avg_annual_wage", average.toPlainString()));
    BigDecimal excess = total.subtract(average.multiply(new BigDecimal("3"))).max(BigDecimal.ZERO);
    assertThat(number(tax, "taxable_excess")).isEqualByComparingTo(excess);
    assertThat(number(tax, "tax")).isBetween(BigDecimal.ZERO, excess);
    assertThat(sum(tax, "tax", "net")).isEqualByComparingTo(total);
  }

  @Property(tries = 150)
  void contributionsSumUpAndGrowWithTheWage(
      @ForAll @BigRange(min = "0", max = "90000") @Scale(2) BigDecimal wage,
      @ForAll @BigRange(min = "0.01", max = "900") @Scale(2) BigDecimal more,
      @ForAll @IntRange(max = 3) int city) {
    String place = List.of("CN-BJ", "CN-SH", "CN-SZ", "CN-GZ").get(city);
    Calculated less = ask("social_insurance", place, Map.of("wage_base", wage.toPlainString()));
    assertThat(sum(less, "employee_pension", "employee_medical", "employee_unemployment"))
        .isEqualByComparingTo(number(less, "employee_total"));
    Calculated higher =
        ask("social_insurance", place, Map.of("wage_base", wage.add(more).toPlainString()));
    for (String name : List.of("employee_total", "employer_pension", "employer_medical")) {
      assertThat(number(higher, name)).isGreaterThanOrEqualTo(number(less, name));
    }
  }

  @Property(tries = 150)
  void aHousingFundSideIsRoundedAsItsCityDoes(
      @ForAll @BigRange(min = "0", max = "90000") @Scale(2) BigDecimal wage,
      @ForAll @IntRange(min = 5, max = 12) int percent) {
    String rate = "0.%02d".formatted(percent);
    for (Map.Entry<String, Integer> city : Map.of("CN-BJ", 2, "CN-ZHUZHOU", 0).entrySet()) {
      Calculated found =
          ask(
              "housing_fund",
              city.getKey(),
              Map.of("wage_base", wage.toPlainString(), "rate", rate));
      BigDecimal exact = number(found, "base").multiply(new BigDecimal(rate));
      assertThat(number(found, "employee"))
          .isEqualByComparingTo(exact.setScale(city.getValue(), RoundingMode.HALF_UP))
          .isEqualByComparingTo(number(found, "employer"));
    }
  }

  @Property(tries = 100)
  void benefitLastsLongerWithMoreYearsUpToTwoYears(
      @ForAll @BigRange(min = "1", max = "45") @Scale(1) BigDecimal years,
      @ForAll @IntRange(max = 3) int city) {
    String place = List.of("CN-BJ", "CN-SH", "CN-GD", "CN-SZ").get(city);
    BigDecimal months = number(benefit(place, years), "months");
    assertThat(months).isBetween(BigDecimal.ZERO, new BigDecimal("24"));
    assertThat(number(benefit(place, years.add(BigDecimal.ONE)), "months"))
        .isGreaterThanOrEqualTo(months);
  }

  private static Calculated benefit(String place, BigDecimal years) {
    return ask(
        "unemployment",
        place,
        Map.of("contribution_years", years.toPlainString(), "involuntary", true));
  }

  @Property(tries = 150)
  void leavePayIsRoundedOnceAtItsEnd(
      @ForAll @BigRange(min = "0", max = "90000") @Scale(2) BigDecimal wage,
      @ForAll @IntRange(max = 30) int days) {
    Calculated pay =
        ask(
            "annual_leave",
            "CN",
            Map.of(
                "avg_monthly_wage_excl_overtime_12m", wage.toPlainString(), "unused_days", days));
    BigDecimal twice = wage.multiply(BigDecimal.valueOf(days * 2L));
    assertThat(number(pay, "extra_200_percent"))
        .isEqualByComparingTo(twice.divide(PAY_DAYS, 2, RoundingMode.HALF_UP));
  }

  @Property(tries = 150)
  void aNonCompeteIsRoundedMonthlyAndThenMultiplied(
      @ForAll @BigRange(min = "0", max = "200000") @Scale(2) BigDecimal wage,
      @ForAll @IntRange(min = 1, max = 48) int months) {
    Calculated pay =
        ask(
            "non_compete",
            "CN-BJ",
            Map.of("avg_monthly_wage_12m", wage.toPlainString(), "agreed_term_months", months));
    BigDecimal monthly = fen(wage.multiply(new BigDecimal("0.30")).max(new BigDecimal("2540")));
    assertThat(number(pay, "monthly")).isEqualByComparingTo(monthly);
    assertThat(number(pay, "total"))
        .isEqualByComparingTo(monthly.multiply(BigDecimal.valueOf(Math.min(months, 24))));
  }

  @Property(tries = 100)
  void doubleWageIsWhatIsBarredAndWhatIsLeftAndElevenMonthsAtMost(
      @ForAll @BigRange(min = "1", max = "90000") @Scale(2) BigDecimal wage,
      @ForAll @IntRange(min = 32, max = 1200) int days) {
    LocalDate hired = LocalDate.of(2022, 3, 14);
    Calculated found =
        ask(
            "double_wage",
            "CN-BJ",
            Map.of(
                "hire_date", hired.toString(),
                "claim_date", hired.plusDays(days).toString(),
                "monthly_wage", wage.toPlainString(),
                "limitation_defence_raised_in_arbitration", true));
    assertThat(sum(found, "time_barred", "double_wage_difference"))
        .isEqualByComparingTo(number(found, "theoretical"));
    assertThat(number(found, "double_wage_difference")).isGreaterThanOrEqualTo(BigDecimal.ZERO);
    assertThat(number(found, "theoretical"))
        .isLessThanOrEqualTo(wage.multiply(new BigDecimal("11")));
  }

  @Property(tries = 100)
  void aSettlementIsGrossLessWhatGoesOff(
      @ForAll @BigRange(min = "3000", max = "90000") @Scale(2) BigDecimal wage,
      @ForAll @IntRange(min = 1, max = 9) int months,
      @ForAll @BigRange(min = "0", max = "900000") @Scale(2) BigDecimal loan) {
    Calculated found =
        ask(
            "settlement",
            "CN-BJ",
            Map.of(
                "ground",
                "LCL_36_EMPLOYER_PROPOSED",
                "hire_date",
                "2015-02-02",
                "cumulative_work_years",
                "11",
                "monthly_wage",
                wage.toPlainString(),
                "avg_monthly_wage_12m",
                wage.toPlainString(),
                "avg_monthly_wage_excl_overtime_12m",
                wage.toPlainString(),
                "monthly_social_employee",
                "300.00",
                "months_worked_this_year",
                months,
                "company_loan_balance",
                loan.toPlainString(),
                "written_authorisation_for_loan_deduction",
                true));
    assertThat(sum(found, "economic_compensation", "annual_leave_extra", "final_month_wage"))
        .isEqualByComparingTo(number(found, "gross_total"));
    assertThat(
            sum(
                found,
                "net_total",
                "loan_set_off",
                "social_and_housing_employee",
                "wage_tax_this_month",
                "severance_tax"))
        .isEqualByComparingTo(number(found, "gross_total"));
    assertThat(number(found, "net_total")).isGreaterThanOrEqualTo(BigDecimal.ZERO);
  }
}
