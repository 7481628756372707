package fairwell.kernel.law.topic;

import fairwell.kernel.law.Computation;
import fairwell.kernel.law.pack.Figures;
import fairwell.kernel.law.tax.AnnualTax;
import java.math.BigDecimal;
import java.util.List;

/**
 * {@code iit_annual}: tax on the wages of a year and the one-off bonus by both methods. Monthly
 * amounts count twelve times and the quarterly bonus, which is wages, four times; a deduction that
 * is not given is not made. Without a {@code method} the total is the lower one.
 */
final class AnnualTaxTopic implements Topic {

  private static final BigDecimal MONTHS = BigDecimal.valueOf(12);
  private static final BigDecimal QUARTERS = BigDecimal.valueOf(4);

  @Override
  public String name() {
    return "iit_annual";
  }

  @Override
  public List<Field> fields() {
    return List.of(
        Field.decimal("annual_wage"),
        Field.decimal("annual_deductions_excl_60000"),
        Field.decimal("one_off_annual_bonus"),
        Field.choice("method", "SEPARATE", "MERGED"),
        Field.decimal("monthly_wage"),
        Field.decimal("quarterly_bonus"),
        Field.decimal("monthly_social_and_housing_fund"),
        Field.decimal("monthly_special_additional"));
  }

  @Override
  public Calculated answer(Inputs inputs, Figures law) {
    if (!inputs.has("annual_wage") && !inputs.has("monthly_wage")) {
      throw inputs.missing("annual_wage");
    }
    BigDecimal wages =
        or0(inputs, "annual_wage")
            .add(or0(inputs, "monthly_wage").multiply(MONTHS))
            .add(or0(inputs, "quarterly_bonus").multiply(QUARTERS));
    BigDecimal deductions =
        or0(inputs, "annual_deductions_excl_60000")
            .add(or0(inputs, "monthly_social_and_housing_fund").multiply(MONTHS))
            .add(or0(inputs, "monthly_special_additional").multiply(MONTHS));
    Computation tax =
        AnnualTax.of(
            new AnnualTax.Year(wages, deductions, or0(inputs, "one_off_annual_bonus")), law);
    Calculated calculated =
        new Calculated()
            .because(tax)
            .put("wage_tax", tax, "wageTax")
            .put("bonus_tax", tax, "bonusTax")
            .put("separate_total", tax, "separateTotal")
            .put("merged_total", tax, "mergedTotal");
    switch (inputs.choice("method").orElse("")) {
      case "SEPARATE" -> {
        law.table("bonus-tax", "monthly");
        calculated.put("total_tax", tax, "separateTotal");
      }
      case "MERGED" -> calculated.put("total_tax", tax, "mergedTotal");
      default -> calculated.put("total_tax", tax.money());
    }
    return calculated;
  }

  private static BigDecimal or0(Inputs inputs, String field) {
    return inputs.decimal(field).orElse(BigDecimal.ZERO);
  }
}
