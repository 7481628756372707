package fairwell.kernel.law;

import fairwell.kernel.event.offboarding.PaymentComponent;
import fairwell.kernel.law.tax.CumulativeWithholding;
import fairwell.kernel.value.Money;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** The tax on the last wages by {@link CumulativeWithholding} on the year at this employer. */
final class WithholdingTax {

  private WithholdingTax() {}

  /**
   * The line; none where no wages are paid.
   *
   * @param payables what this settlement pays
   * @param contributions what the person contributes of it
   * @param wagesKnown whether every wage that is due is among the payables
   */
  static Optional<Line> line(
      Matter matter, List<Line> payables, ContributionLines contributions, boolean wagesKnown) {
    BigDecimal wages =
        payables.stream()
            .filter(line -> line.component() == PaymentComponent.WAGES)
            .map(line -> line.amount().amount())
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    if (wages.signum() == 0 && wagesKnown) {
      return Optional.empty();
    }
    Optional<YearToDate> year = YearToDate.of(matter);
    if (year.isEmpty() || !contributions.complete() || !wagesKnown) {
      matter.missing("wageTax");
      return Optional.empty();
    }
    return Optional.of(line(matter, wages, contributions.total(matter), year.get()));
  }

  private static Line line(Matter matter, BigDecimal wages, Money contributions, YearToDate year) {
    Computation tax =
        CumulativeWithholding.tax(
            new CumulativeWithholding.YearToDate(
                BigDecimal.ZERO,
                year.income().add(wages),
                year.months(),
                year.contributions().add(contributions.amount()),
                year.specialAdditional(),
                year.withheld()),
            matter.law());
    return LineDraft.of("wageTax", PaymentComponent.WAGES, tax.rule())
        .inputs(year.inputs())
        .line("wagesOfThisStatement", wages.toPlainString())
        .line("contributionsOfThisMonth", contributions.amount().toPlainString())
        .explained(tax)
        .flags(year.flags())
        .formula("-" + tax.formula())
        .amount(tax.money().negated());
  }
}
