package fairwell.kernel.law;

import fairwell.kernel.event.offboarding.PaymentComponent;
import fairwell.kernel.law.tax.OneOffCompensationTax;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * Tax on the one-off compensation of a settlement by {@link OneOffCompensationTax}: on economic
 * compensation or 2N, pay in lieu and what was agreed above them.
 */
final class SeveranceTax {

  private SeveranceTax() {}

  static Optional<Line> line(Matter matter, List<Line> lines) {
    if (!complete(matter, lines)) {
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
    boolean bankrupt = matter.has(Edition.SECOND) && matter.terms().ground() == Ground.LCL_44_4;
    if (!bankrupt && matter.figure("average-wage", "annual").isEmpty()) {
      matter.missing("severanceTax");
      return Optional.empty();
    }
    Computation tax =
        bankrupt
            ? OneOffCompensationTax.ofBankruptcy(sum, matter.law())
            : OneOffCompensationTax.tax(sum, years(matter), matter.law());
    return Optional.of(
        LineDraft.of("severanceTax", PaymentComponent.ECONOMIC_COMPENSATION, tax.rule())
            .explained(tax)
            .flagIf(byPractice && !bankrupt, Flags.SEVERANCE_TAX_BY_PRACTICE)
            .formula("-(" + tax.formula() + ")")
            .amount(tax.money().negated()));
  }

  /** Full years of service, at least one; only the rule before 2019 asks for them. */
  private static int years(Matter matter) {
    return Math.max(1, ServiceTime.between(matter.hiredOn(), matter.end()).years());
  }

  /** Whether every part of the sum could be computed; a tax on less would be wrong. */
  private static boolean complete(Matter matter, List<Line> lines) {
    Terms terms = matter.terms();
    boolean compensation =
        lines.stream()
            .anyMatch(
                line -> line.id().equals("severance") || line.id().equals("unlawfulCompensation"));
    boolean inLieu = lines.stream().anyMatch(line -> line.id().equals("payInLieu"));
    boolean subsidy = lines.stream().anyMatch(line -> line.id().equals("medicalSubsidy"));
    return (compensation || !Severance.isDue(terms))
        && (inLieu || !PayInLieu.isDue(terms))
        && (subsidy || !IllnessSubsidy.isDue(matter));
  }
}
