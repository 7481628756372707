package fairwell.kernel.law.topic;

import fairwell.kernel.law.Computation;
import fairwell.kernel.law.pack.Figures;
import fairwell.kernel.law.tax.EarlyRetirementTax;
import fairwell.kernel.law.tax.OneOffCompensationTax;
import java.math.BigDecimal;
import java.util.List;

/**
 * {@code iit_severance}: tax on one-off compensation, on a subsidy for early retirement, and none
 * on what a bankrupt employer pays. The law of the day decides between the rule since 2019 and that
 * before; {@code regime} may say which one is expected.
 */
final class SeveranceTaxTopic implements Topic {

  private static final String PRE_2019 = "PRE_2019_GSF_1999_178";

  @Override
  public String name() {
    return "iit_severance";
  }

  @Override
  public List<Field> fields() {
    return List.of(
        Field.decimal("severance_total"),
        Field.decimal("local_prior_year_avg_annual_wage"),
        Field.whole("years_of_service"),
        Field.choice("regime", PRE_2019),
        Field.yesNo("early_retirement"),
        Field.decimal("lump_sum"),
        Field.whole("years_to_statutory_retirement"),
        Field.yesNo("employer_declared_bankrupt"));
  }

  @Override
  public Calculated answer(Inputs inputs, Figures law) {
    Computation tax = tax(inputs, law);
    return new Calculated()
        .because(tax)
        .put("exempt_limit", tax, "exemptLimit")
        .put("taxable_excess", tax, "taxableExcess")
        .put("tax", tax.money())
        .put("net", tax, "net");
  }

  private static Computation tax(Inputs inputs, Figures law) {
    if (inputs.yes("early_retirement")) {
      return EarlyRetirementTax.tax(
          inputs.decimal("lump_sum").orElseGet(() -> total(inputs, "lump_sum")),
          inputs.needWhole("years_to_statutory_retirement"),
          law);
    }
    BigDecimal total = total(inputs, "severance_total");
    if (inputs.yes("employer_declared_bankrupt")) {
      return OneOffCompensationTax.ofBankruptcy(total, law);
    }
    if (inputs.choice("regime").filter(PRE_2019::equals).isPresent()
        && !law.wording("severance-tax", "method")
            .text()
            .equals(OneOffCompensationTax.SPREAD_OVER_YEARS)) {
      throw inputs.refuse("regime", "not given: that rule ended on 2018-12-31, before as_of");
    }
    Figures known =
        inputs
            .decimal("local_prior_year_avg_annual_wage")
            .map(average -> law.with("average-wage", "annual", average))
            .orElse(law);
    return OneOffCompensationTax.tax(total, inputs.whole("years_of_service").orElse(null), known);
  }

  private static BigDecimal total(Inputs inputs, String missing) {
    return inputs.decimal("severance_total").orElseThrow(() -> inputs.missing(missing));
  }
}
