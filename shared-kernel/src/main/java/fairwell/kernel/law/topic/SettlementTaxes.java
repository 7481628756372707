package fairwell.kernel.law.topic;

import fairwell.kernel.law.Computation;
import fairwell.kernel.law.Ground;
import fairwell.kernel.law.pack.Figures;
import fairwell.kernel.law.tax.CumulativeWithholding;
import fairwell.kernel.law.tax.CumulativeWithholding.Month;
import fairwell.kernel.law.tax.CumulativeWithholding.YearToDate;
import fairwell.kernel.law.tax.OneOffCompensationTax;
import fairwell.kernel.value.Money;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What goes off a settlement: contributions, tax on wages, tax on the one-off compensation. */
final class SettlementTaxes {

  private static final int MONTHS_A_YEAR = 12;
  private static final List<String> CONTRIBUTIONS =
      List.of("monthly_social_employee", "monthly_housing_fund_employee");

  private final Inputs inputs;
  private final Figures law;
  private final Optional<Ground> ground;
  private final Calculated calculated;

  SettlementTaxes(Inputs inputs, Figures law, Optional<Ground> ground, Calculated calculated) {
    this.inputs = inputs;
    this.law = law;
    this.ground = ground;
    this.calculated = calculated;
  }

  /**
   * Personal social insurance and housing fund of the month; absent when neither was given, and
   * where one was, that one alone, flagged.
   */
  Optional<Money> contributions() {
    if (contributionsGiven() == 0) {
      return Optional.empty();
    }
    Money sum = law.money(monthlyContributions());
    calculated.put("social_and_housing_employee", sum);
    return Optional.of(sum);
  }

  private long contributionsGiven() {
    return CONTRIBUTIONS.stream().filter(inputs::has).count();
  }

  /** Whether only one of the two was given. */
  boolean contributionsInPart() {
    return contributionsGiven() == 1;
  }

  /** A question about a loan that says nothing of withholding is asked before it. */
  boolean leftOut() {
    return inputs.has("company_loan_balance")
        && contributionsGiven() == 0
        && !inputs.has("months_worked_this_year");
  }

  private BigDecimal monthlyContributions() {
    return CONTRIBUTIONS.stream()
        .flatMap(name -> inputs.decimal(name).stream())
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  /** The tax of the last month, after equal months before it; absent without contributions. */
  Optional<Money> ofWages(boolean known, Money lastMonth, Optional<Money> contributions) {
    Optional<Integer> months = inputs.whole("months_worked_this_year");
    if (months.isEmpty()) {
      return Optional.empty();
    }
    if (months.get() < 1 || months.get() > MONTHS_A_YEAR) {
      throw inputs.refuse("months_worked_this_year", "1 to 12");
    }
    if (!known || contributions.isEmpty()) {
      return Optional.empty();
    }
    BigDecimal special = inputs.decimal("monthly_special_additional").orElse(BigDecimal.ZERO);
    BigDecimal earlier =
        inputs
            .decimal("monthly_wage_each_month_this_year")
            .orElseGet(() -> inputs.needDecimal("monthly_wage"));
    Month each = new Month(earlier, monthlyContributions(), special);
    Month last = new Month(lastMonth.amount(), monthlyContributions(), special);
    List<Computation> taxes =
        CumulativeWithholding.byMonth(
            YearToDate.broughtForward(BigDecimal.ZERO, BigDecimal.ZERO),
            Stream.concat(Collections.nCopies(months.get() - 1, each).stream(), Stream.of(last))
                .toList(),
            law);
    Computation tax = taxes.getLast();
    calculated.because(tax).put("wage_tax_this_month", tax.money());
    return Optional.of(tax.money());
  }

  /** The tax on the one-off compensation, as far as the local average it is freed by is known. */
  Optional<Money> ofCompensation(Money severance) {
    boolean bankrupt = ground.filter(Ground.LCL_44_4::equals).isPresent();
    Optional<Money> tax =
        severance.isZero()
            ? Optional.of(severance)
            : bankrupt
                ? Optional.of(
                    explained(OneOffCompensationTax.ofBankruptcy(severance.amount(), law)))
                : law.find("average-wage", "annual")
                    .map(_ -> explained(OneOffCompensationTax.tax(severance.amount(), null, law)));
    tax.ifPresent(known -> calculated.put("severance_tax", known));
    return tax;
  }

  private Money explained(Computation computation) {
    calculated.because(computation);
    return computation.money();
  }
}
