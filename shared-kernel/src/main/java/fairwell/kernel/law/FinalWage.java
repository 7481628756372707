package fairwell.kernel.law;

import fairwell.kernel.event.employee.CompensationSet;
import fairwell.kernel.event.employee.LeaveTaken;
import fairwell.kernel.event.offboarding.PaymentComponent;
import fairwell.kernel.facts.Sourced;
import fairwell.kernel.law.pack.Figure;
import fairwell.kernel.value.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Wages still due (工资支付暂行规定 9: paid in full at the end). A full month is the agreed wage; a part of
 * one, where the law has no formula, is counted up: {@code monthly / 21.75 × paid days}, at most
 * the monthly wage (method POSITIVE_21_75, law-rules 3).
 */
public final class FinalWage {

  private static final int EXACT = 20;

  private FinalWage() {}

  /** The wage for some paid days of a month; exact, at most the monthly wage. */
  public static BigDecimal forDays(BigDecimal monthly, BigDecimal payDays, int paidDays) {
    return monthly
        .multiply(BigDecimal.valueOf(paidDays))
        .divide(payDays, EXACT, RoundingMode.HALF_UP)
        .min(monthly);
  }

  static List<Line> lines(Matter matter) {
    List<Line> lines = new ArrayList<>();
    for (YearMonth month : matter.months().due()) {
      line(matter, month).ifPresent(lines::add);
    }
    return lines;
  }

  private static Optional<Line> line(Matter matter, YearMonth month) {
    LocalDate from = later(month.atDay(1), matter.hiredOn());
    LocalDate to = earlier(month.atEndOfMonth(), matter.terms().paidThrough());
    return matter.compensationOn(to).map(agreed -> line(matter, month, from, to, agreed));
  }

  private static Line line(
      Matter matter, YearMonth month, LocalDate from, LocalDate to, Sourced<CompensationSet> set) {
    BigDecimal monthly = AverageWage.monthly(set.value());
    LineDraft draft =
        LineDraft.of("wage:" + month, PaymentComponent.WAGES, "cn.final-wage")
            .fact("monthlyWage", monthly.toPlainString(), set.source())
            .term("paidThrough", matter.terms().paidThrough())
            .articles("工资支付暂行规定 9")
            .flagIf(set.value().from().isAfter(from), Flags.WAGE_CHANGED_IN_MONTH)
            .flagIf(leaveIn(matter, from, to), Flags.LEAVE_IN_PERIOD);
    if (from.getDayOfMonth() == 1 && to.equals(month.atEndOfMonth())) {
      return draft
          .formula("full month: " + monthly.toPlainString())
          .amount(Money.rounded(monthly, matter.currency()));
    }
    Figure payDays = matter.law("pay-days", "monthlyPayDays", to);
    int days = weekdays(from, to);
    return draft
        .figure("monthlyPayDays", payDays)
        .line("paidDays", days)
        .flagIf(true, Flags.PAID_DAYS_BY_WEEKDAY)
        .formula(
            "min(%s, %s / %s × %d)"
                .formatted(
                    monthly.toPlainString(),
                    monthly.toPlainString(),
                    payDays.value().toPlainString(),
                    days))
        .amount(Money.rounded(forDays(monthly, payDays.value(), days), matter.currency()));
  }

  private static boolean leaveIn(Matter matter, LocalDate from, LocalDate to) {
    return matter.facts().until(LeaveTaken.class, to).stream()
        .map(Sourced::value)
        .anyMatch(leave -> AverageWage.maybeUnpaid(leave.kind()) && !leave.to().isBefore(from));
  }

  /** Monday to Friday, both days inclusive; a public holiday among them is paid. */
  static int weekdays(LocalDate from, LocalDate to) {
    int count = 0;
    for (LocalDate day = from; !day.isAfter(to); day = day.plusDays(1)) {
      if (day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY) {
        count++;
      }
    }
    return count;
  }

  private static LocalDate later(LocalDate one, LocalDate other) {
    return one.isAfter(other) ? one : other;
  }

  private static LocalDate earlier(LocalDate one, LocalDate other) {
    return one.isBefore(other) ? one : other;
  }
}
