package fairwell.kernel.law;

import fairwell.kernel.event.employee.ContributionKind;
import fairwell.kernel.event.employee.ContributionPaid;
import fairwell.kernel.event.employee.WagesPaid;
import fairwell.kernel.facts.Sourced;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The base of an insurance for a month, from what is known best: the last one recorded of that
 * insurance, else of another one, else the average wage of the prior calendar year, or the first
 * wage of who was hired this year (国办发〔2019〕13号).
 *
 * @param recorded whether a base is on record; one that is derived still has to lie within limits
 *     that are known
 * @param flag how sure it is
 */
record KnownBase(BigDecimal amount, boolean recorded, List<Input> inputs, String flag) {

  private static final int FEN = 2;

  static Optional<KnownBase> of(
      Matter matter, ContributionKind kind, YearMonth month, ContributionRecords records) {
    return records
        .last(kind)
        .map(last -> recorded(last, Flags.BASE_OF_AN_EARLIER_MONTH))
        .or(() ->
            records
                .lastInsurance()
                .map(last -> recorded(last, SettlementFlags.BASE_OF_ANOTHER_INSURANCE)))
        .or(() ->
            matter.hiredOn().getYear() == month.getYear()
                ? firstWage(matter)
                : averageOfYear(matter, month.getYear() - 1));
  }

  private static KnownBase recorded(Sourced<ContributionPaid> last, String flag) {
    BigDecimal base = last.value().base().amount();
    return new KnownBase(
        base,
        true,
        List.of(
            new Input("base:" + last.value().month(), base.toPlainString(), last.source(), "fact")),
        flag);
  }

  private static Optional<KnownBase> firstWage(Matter matter) {
    return matter
        .facts()
        .compensationOn(matter.hiredOn())
        .filter(agreed -> agreed.value().monthlyBase().currency().equals(matter.currency()))
        .map(agreed -> {
          BigDecimal wage = AverageWage.monthly(agreed.value());
          return derived(
              wage,
              List.of(new Input("monthlyWage", wage.toPlainString(), agreed.source(), "fact")));
        });
  }

  /** Only when every month of the year, or every one since the hire, is on record. */
  private static Optional<KnownBase> averageOfYear(Matter matter, int year) {
    YearMonth hired = YearMonth.from(matter.hiredOn());
    YearMonth january = YearMonth.of(year, 1);
    BigDecimal sum = BigDecimal.ZERO;
    int months = 0;
    List<Input> inputs = new ArrayList<>();
    for (YearMonth month = hired.isAfter(january) ? hired : january;
        month.getYear() == year;
        month = month.plusMonths(1)) {
      List<Sourced<WagesPaid>> paid = matter.months().in(month);
      if (paid.isEmpty()
          || paid.stream()
              .anyMatch(one -> !one.value().base().currency().equals(matter.currency()))) {
        return Optional.empty();
      }
      BigDecimal wages =
          paid.stream()
              .map(one -> AverageWage.due(one.value()))
              .reduce(BigDecimal.ZERO, BigDecimal::add);
      sum = sum.add(wages);
      months++;
      inputs.add(
          new Input("wages:" + month, wages.toPlainString(), paid.getLast().source(), "fact"));
    }
    return Optional.of(
        derived(sum.divide(BigDecimal.valueOf(months), FEN, RoundingMode.HALF_UP), inputs));
  }

  private static KnownBase derived(BigDecimal wage, List<Input> inputs) {
    return new KnownBase(wage, false, inputs, SettlementFlags.BASE_DERIVED_FROM_WAGES);
  }
}
