package fairwell.kernel.law;

import fairwell.kernel.event.offboarding.PaymentComponent;
import fairwell.kernel.law.pack.Figure;
import fairwell.kernel.law.pack.TaxTable;
import fairwell.kernel.value.Money;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * Tax on one-off compensation (财税〔2018〕164号 5(1)): free up to three times the local average annual
 * wage of the prior year; the excess goes through the annual table alone, without the yearly
 * deduction and without the wages.
 */
public final class SeveranceTax {

  private SeveranceTax() {}

  /** The tax on a sum, exact. */
  public static BigDecimal tax(BigDecimal sum, BigDecimal exempt, TaxTable annual) {
    return annual.taxOn(sum.subtract(exempt));
  }

  static Optional<Line> line(Matter matter, List<Line> lines) {
    if (!complete(matter.terms(), lines)) {
      matter.missing("severanceTax");
      return Optional.empty();
    }
    BigDecimal sum = BigDecimal.ZERO;
    boolean byPractice = false;
    for (Line line : lines) {
      if (line.component() == PaymentComponent.ECONOMIC_COMPENSATION) {
        sum = sum.add(line.amount().amount());
        byPractice |= !line.id().equals("severance");
      }
    }
    if (sum.signum() == 0) {
      return Optional.empty();
    }
    Optional<Figure> annual = matter.figure("average-wage", "annual");
    Optional<Figure> dataYear = matter.figure("average-wage", "dataYear");
    if (annual.isEmpty() || dataYear.isEmpty()) {
      matter.missing("severanceTax");
      return Optional.empty();
    }
    Figure multiple = matter.law("severance-tax", "exemptMultiple", matter.end());
    TaxTable table = matter.table("income-tax", "annual");
    BigDecimal exempt = annual.get().value().multiply(multiple.value());
    BigDecimal excess = sum.subtract(exempt).max(BigDecimal.ZERO);
    TaxTable.Bracket bracket = table.bracketOf(excess);
    return Optional.of(
        LineDraft.of("severanceTax", PaymentComponent.ECONOMIC_COMPENSATION, "cn.severance-tax")
            .line("compensation", sum.toPlainString())
            .figure("localAnnualAverageWage", annual.get())
            .figure("exemptMultiple", multiple)
            .table(table)
            .line("exempt", exempt.toPlainString())
            .articles("财税〔2018〕164号 5(1)")
            .flagIf(Severance.stale(dataYear.get(), matter.end()), Flags.AVG_WAGE_STALE)
            .flagIf(byPractice, Flags.SEVERANCE_TAX_BY_PRACTICE)
            .formula(
                "-(max(%s - %s, 0) × %s - %s)"
                    .formatted(
                        sum.toPlainString(),
                        exempt.toPlainString(),
                        bracket.rate().toPlainString(),
                        bracket.quickDeduction().toPlainString()))
            .amount(Money.rounded(tax(sum, exempt, table), matter.currency()).negated()));
  }

  /** Whether every part of the sum could be computed; a tax on less would be wrong. */
  private static boolean complete(Terms terms, List<Line> lines) {
    boolean compensation =
        lines.stream()
            .anyMatch(
                line -> line.id().equals("severance") || line.id().equals("unlawfulCompensation"));
    boolean inLieu = lines.stream().anyMatch(line -> line.id().equals("payInLieu"));
    return (compensation || !Severance.isDue(terms)) && (inLieu || !PayInLieu.isDue(terms));
  }
}
