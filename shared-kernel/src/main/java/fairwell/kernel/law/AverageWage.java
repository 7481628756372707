package fairwell.kernel.law;

import fairwell.kernel.event.employee.CompensationSet;
import fairwell.kernel.event.employee.LeaveKind;
import fairwell.kernel.event.employee.LeaveTaken;
import fairwell.kernel.event.employee.WagesPaid;
import fairwell.kernel.facts.Sourced;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The average monthly wage before the end (IR 27): what was due in money, before tax and personal
 * contributions, over the twelve calendar months before the month of the end, or the months worked
 * when they are fewer. A bonus beside the wages counts in the month it was awarded and is spread
 * over twelve (京高法发〔2024〕534号 55).
 *
 * <p>Rounded to the fen before it is multiplied, as courts do with it (ADR 0003).
 *
 * @param all with overtime: the base of economic compensation
 * @param withoutOvertime the base of pay for annual leave
 */
record AverageWage(
    BigDecimal all, BigDecimal withoutOvertime, List<Input> inputs, List<String> flags) {

  private static final int WINDOW = 12;
  private static final int FEN = 2;
  private static final int EXACT = 20;

  /** One month's part of the sum; {@code share} is how much of a month it stands for. */
  private record Part(BigDecimal all, BigDecimal overtime, BigDecimal share, Input input) {}

  static Optional<AverageWage> of(Matter matter, WageMonths months) {
    YearMonth hired = YearMonth.from(matter.hiredOn());
    YearMonth end = matter.endMonth();
    YearMonth first = end.minusMonths(WINDOW);
    List<String> flags = new ArrayList<>();
    List<Part> parts = new ArrayList<>();
    boolean complete = true;
    for (YearMonth month = first.isBefore(hired) ? hired : first;
        month.isBefore(end) || (month.equals(end) && hired.equals(end));
        month = month.plusMonths(1)) {
      Optional<Part> part = part(matter, months, month, flags);
      part.ifPresent(parts::add);
      complete &= part.isPresent();
    }
    if (!complete) {
      return Optional.empty();
    }
    if (atypical(matter, first)) {
      flags.add(Flags.AVERAGE_WINDOW_ATYPICAL);
    }
    return bonuses(matter, hired, flags).map(extra -> average(parts, extra, flags));
  }

  /** Bonuses beside the wages, and what they come to. */
  private record Extra(BigDecimal sum, List<Input> inputs) {}

  /** Absent when one is in a currency without a dated rate. */
  private static Optional<Extra> bonuses(Matter matter, YearMonth hired, List<String> flags) {
    BigDecimal sum = BigDecimal.ZERO;
    List<Input> inputs = new ArrayList<>();
    if (!matter.has(Edition.SECOND)) {
      return Optional.of(new Extra(sum, inputs));
    }
    YearMonth end = matter.endMonth();
    YearMonth last = hired.equals(end) ? end : end.minusMonths(1);
    for (Bonuses.Beside bonus : matter.bonuses().awardedWithin(end.minusMonths(WINDOW), last)) {
      Optional<Matter.Converted> amount = matter.converted(bonus.awarded().value().amount());
      if (amount.isEmpty()) {
        return Optional.empty();
      }
      sum = sum.add(amount.get().amount().amount());
      inputs.add(bonus.input());
    }
    if (!inputs.isEmpty()) {
      flags.add(SettlementFlags.BONUS_SPREAD_OVER_TWELVE);
    }
    if (!last.equals(end) && !matter.bonuses().awardedWithin(end, end).isEmpty()) {
      flags.add(SettlementFlags.BONUS_AFTER_THE_TWELVE_MONTHS);
    }
    return Optional.of(new Extra(sum, inputs));
  }

  private static AverageWage average(List<Part> parts, Extra extra, List<String> flags) {
    BigDecimal sum = BigDecimal.ZERO;
    BigDecimal overtime = BigDecimal.ZERO;
    BigDecimal count = BigDecimal.ZERO;
    List<Input> inputs = new ArrayList<>();
    for (Part part : parts) {
      sum = sum.add(part.all());
      overtime = overtime.add(part.overtime());
      count = count.add(part.share());
      inputs.add(part.input());
    }
    inputs.addAll(extra.inputs());
    if (count.compareTo(BigDecimal.valueOf(WINDOW)) < 0) {
      flags.add(Flags.AVERAGE_UNDER_TWELVE_MONTHS);
    }
    return new AverageWage(
        average(sum, count, extra),
        average(sum.subtract(overtime), count, extra),
        List.copyOf(inputs),
        List.copyOf(flags));
  }

  /** The months' average and a twelfth of the bonuses, rounded once. */
  private static BigDecimal average(BigDecimal sum, BigDecimal count, Extra extra) {
    BigDecimal twelve = BigDecimal.valueOf(WINDOW);
    return sum.multiply(twelve)
        .add(extra.sum().multiply(count))
        .divide(count.multiply(twelve), FEN, RoundingMode.HALF_UP);
  }

  private static Optional<Part> part(
      Matter matter, WageMonths months, YearMonth month, List<String> flags) {
    List<Sourced<WagesPaid>> paid = months.in(month);
    if (!paid.isEmpty()) {
      return paid(matter, month, paid);
    }
    if (!months.due().contains(month)) {
      matter.missing("wages:" + month);
      return Optional.empty();
    }
    return matter
        .compensationOn(month.equals(matter.endMonth()) ? matter.end() : month.atEndOfMonth())
        .map(agreed -> {
          if (!flags.contains(Flags.AVERAGE_HOLDS_UNPAID_MONTH)) {
            flags.add(Flags.AVERAGE_HOLDS_UNPAID_MONTH);
          }
          BigDecimal monthly = monthly(agreed.value());
          return new Part(
              monthly,
              BigDecimal.ZERO,
              BigDecimal.ONE,
              new Input("agreedWage:" + month, monthly.toPlainString(), agreed.source(), "fact"));
        });
  }

  private static Optional<Part> paid(
      Matter matter, YearMonth month, List<Sourced<WagesPaid>> paid) {
    BigDecimal sum = BigDecimal.ZERO;
    BigDecimal overtime = BigDecimal.ZERO;
    for (Sourced<WagesPaid> wages : paid) {
      if (!matter.ours(wages.value().base())) {
        return Optional.empty();
      }
      sum = sum.add(due(wages.value()));
      overtime = overtime.add(wages.value().overtime().amount());
    }
    Input input = new Input("wages:" + month, sum.toPlainString(), paid.getLast().source(), "fact");
    return Optional.of(new Part(sum, overtime, share(matter.hiredOn(), month), input));
  }

  /** What a month's wages come to before deductions. */
  static BigDecimal due(WagesPaid wages) {
    return wages.base().plus(wages.allowance()).plus(wages.overtime()).plus(wages.bonus()).amount();
  }

  /** The agreed wage of a full month. */
  static BigDecimal monthly(CompensationSet agreed) {
    return agreed.monthlyBase().plus(agreed.monthlyAllowance()).amount();
  }

  /** The part of the joining month that lies after the hire, by calendar days; else a whole one. */
  private static BigDecimal share(LocalDate hiredOn, YearMonth month) {
    if (!YearMonth.from(hiredOn).equals(month)) {
      return BigDecimal.ONE;
    }
    int length = month.lengthOfMonth();
    return BigDecimal.valueOf(length - hiredOn.getDayOfMonth() + 1L)
        .divide(BigDecimal.valueOf(length), EXACT, RoundingMode.HALF_UP);
  }

  private static boolean atypical(Matter matter, YearMonth first) {
    return matter.facts().until(LeaveTaken.class, matter.end()).stream()
        .map(Sourced::value)
        .filter(leave -> !leave.to().isBefore(first.atDay(1)))
        .anyMatch(leave -> maybeUnpaid(leave.kind()));
  }

  /** Whether a kind of leave may change what a month pays. */
  static boolean maybeUnpaid(LeaveKind kind) {
    return switch (kind) {
      case SICK, MATERNITY, PERSONAL -> true;
      case ANNUAL, COMPENSATORY -> false;
    };
  }
}
