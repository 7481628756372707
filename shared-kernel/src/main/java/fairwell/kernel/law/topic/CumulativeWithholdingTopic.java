package fairwell.kernel.law.topic;

import fairwell.kernel.law.Answer;
import fairwell.kernel.law.Computation;
import fairwell.kernel.law.pack.Figures;
import fairwell.kernel.law.tax.CumulativeWithholding;
import fairwell.kernel.law.tax.CumulativeWithholding.Month;
import fairwell.kernel.law.tax.CumulativeWithholding.YearToDate;
import fairwell.kernel.value.Money;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * {@code iit_cumulative}: tax withheld from wages month by month, from equal months ({@code
 * monthly_…}, {@code months}), or of one month after the sums of the months before ({@code
 * month_…}, {@code prior_…}). A deduction that is not given is not made.
 */
final class CumulativeWithholdingTopic implements Topic {

  private static final int MONTHS_A_YEAR = 12;
  private static final int EIGHT = 8;

  @Override
  public String name() {
    return "iit_cumulative";
  }

  @Override
  public List<Field> fields() {
    return List.of(
        Field.decimal("monthly_wage"),
        Field.decimal("monthly_social_and_housing_fund"),
        Field.decimal("monthly_special_additional"),
        Field.whole("months"),
        Field.decimal("annual_leave_pay_in_last_month"),
        Field.decimal("prior_cumulative_taxable"),
        Field.decimal("prior_tax_withheld"),
        Field.decimal("month_gross"),
        Field.decimal("month_social_and_housing_fund"),
        Field.decimal("month_special_additional"));
  }

  @Override
  public Calculated answer(Inputs inputs, Figures law) {
    List<Month> months = months(inputs);
    YearToDate before =
        YearToDate.broughtForward(
            or0(inputs, "prior_cumulative_taxable"), or0(inputs, "prior_tax_withheld"));
    List<Computation> taxes = CumulativeWithholding.byMonth(before, months, law);
    List<Money> withheld = taxes.stream().map(Computation::money).toList();
    List<Answer> each = withheld.stream().map(Answer::of).toList();
    Computation last = taxes.getLast();
    Calculated calculated =
        new Calculated()
            .put("monthly_withholding_first", Answer.of(each))
            .put("annual_total", sum(withheld, law))
            .put("last_month_withholding", last.money())
            .put("month_withholding", last.money())
            .put("cumulative_taxable", last, "cumulativeTaxable")
            .put("tax_due_to_date", last, "taxDueToDate")
            .put("refund_in_month", last, "refundInMonth");
    if (withheld.size() >= EIGHT) {
      calculated.put("withheld_first_8_months", sum(withheld.subList(0, EIGHT), law));
    }
    taxes.forEach(calculated::because);
    return calculated;
  }

  private static List<Month> months(Inputs inputs) {
    List<Month> months = new ArrayList<>();
    if (inputs.has("monthly_wage")) {
      int count = inputs.needWhole("months");
      if (count < 1 || count > MONTHS_A_YEAR) {
        throw inputs.refuse("months", "1 to 12");
      }
      Month each =
          new Month(
              inputs.needDecimal("monthly_wage"),
              or0(inputs, "monthly_social_and_housing_fund"),
              or0(inputs, "monthly_special_additional"));
      for (int month = 1; month <= count; month++) {
        BigDecimal more =
            month == count ? or0(inputs, "annual_leave_pay_in_last_month") : BigDecimal.ZERO;
        months.add(
            new Month(each.income().add(more), each.contributions(), each.specialAdditional()));
      }
    }
    if (inputs.has("month_gross")) {
      months.add(
          new Month(
              inputs.needDecimal("month_gross"),
              or0(inputs, "month_social_and_housing_fund"),
              or0(inputs, "month_special_additional")));
    }
    if (months.isEmpty()) {
      throw inputs.missing("monthly_wage");
    }
    if (months.size() > MONTHS_A_YEAR) {
      throw inputs.refuse("months", "1 to 12, the month of month_gross included");
    }
    return months;
  }

  private static Money sum(List<Money> amounts, Figures law) {
    return amounts.stream().reduce(Money.zero(law.currency()), Money::plus);
  }

  private static BigDecimal or0(Inputs inputs, String field) {
    return inputs.decimal(field).orElse(BigDecimal.ZERO);
  }
}
