package fairwell.kernel.law;

import fairwell.kernel.event.employee.WagesPaid;
import fairwell.kernel.event.offboarding.PaymentComponent;
import fairwell.kernel.facts.Sourced;
import fairwell.kernel.law.tax.CumulativeWithholding;
import fairwell.kernel.value.Money;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What is withheld from the last wages: contributions, and tax by {@link CumulativeWithholding} on
 * the year at this employer.
 */
final class WithholdingTax {

  private WithholdingTax() {}

  static List<Line> lines(Matter matter, List<Line> lines) {
    BigDecimal wages =
        lines.stream()
            .filter(line -> line.component() == PaymentComponent.WAGES)
            .map(line -> line.amount().amount())
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    Optional<Terms.Withholding> known = matter.terms().knownWithholding();
    if (wages.signum() == 0 || known.isEmpty()) {
      return List.of();
    }
    List<Line> deductions = new ArrayList<>();
    Money contributions = known.get().contributions();
    if (!contributions.isZero()) {
      deductions.add(
          LineDraft.of("contributions", PaymentComponent.WAGES, "cn.contributions")
              .term("contributions", contributions.amount().toPlainString())
              .articles("SIL 60", "住房公积金管理条例 19")
              .formula("-" + contributions.amount().toPlainString())
              .amount(contributions.negated()));
    }
    toDate(matter).ifPresent(year -> deductions.add(line(matter, known.get(), wages, year)));
    return deductions;
  }

  private static Line line(
      Matter matter, Terms.Withholding known, BigDecimal wages, YearToDate year) {
    Computation tax =
        CumulativeWithholding.tax(
            new CumulativeWithholding.YearToDate(
                BigDecimal.ZERO,
                year.income().add(wages),
                year.months(),
                year.contributions().add(known.contributions().amount()),
                known.specialAdditional().amount(),
                year.withheld()),
            matter.law());
    return LineDraft.of("wageTax", PaymentComponent.WAGES, tax.rule())
        .inputs(year.inputs())
        .line("wagesOfThisStatement", wages.toPlainString())
        .term("contributionsOfThisMonth", known.contributions().amount().toPlainString())
        .explained(tax)
        .formula("-" + tax.formula())
        .amount(tax.money().negated());
  }

  /** What this employer paid and withheld in the year before this statement. */
  private record YearToDate(
      BigDecimal income,
      BigDecimal contributions,
      BigDecimal withheld,
      int months,
      List<Input> inputs) {}

  private static Optional<YearToDate> toDate(Matter matter) {
    WageMonths months = matter.months();
    YearMonth end = matter.endMonth();
    YearMonth hired = YearMonth.from(matter.hiredOn());
    YearMonth january = YearMonth.of(end.getYear(), 1);
    YearMonth first = hired.isAfter(january) ? hired : january;
    BigDecimal income = BigDecimal.ZERO;
    BigDecimal contributions = BigDecimal.ZERO;
    BigDecimal withheld = BigDecimal.ZERO;
    List<Input> inputs = new ArrayList<>();
    boolean complete = true;
    for (YearMonth month = first; !month.isAfter(end); month = month.plusMonths(1)) {
      if (months.in(month).isEmpty() && !months.due().contains(month) && month.isBefore(end)) {
        matter.missing("wages:" + month);
        complete = false;
      }
      for (Sourced<WagesPaid> paid : months.in(month)) {
        complete &= matter.ours(paid.value().base());
        income = income.add(AverageWage.due(paid.value()));
        contributions = contributions.add(paid.value().personalContributions().amount());
        withheld = withheld.add(paid.value().taxWithheld().amount());
        inputs.add(
            new Input(
                "taxWithheld:" + month,
                paid.value().taxWithheld().amount().toPlainString(),
                paid.source(),
                "fact"));
      }
    }
    int count = end.getMonthValue() - first.getMonthValue() + 1;
    return complete
        ? Optional.of(new YearToDate(income, contributions, withheld, count, inputs))
        : Optional.empty();
  }
}
