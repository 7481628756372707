package fairwell.kernel.law;

import fairwell.kernel.event.employee.CompensationSet;
import fairwell.kernel.event.employee.LeaveTaken;
import fairwell.kernel.event.offboarding.PaymentComponent;
import fairwell.kernel.facts.Sourced;
import fairwell.kernel.law.wage.PartialMonth;
import fairwell.kernel.law.wage.Weekdays;
import fairwell.kernel.value.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The lines for wages still due (工资支付暂行规定 9: paid in full at the end). A full month is the agreed
 * wage; a part of one goes by {@link PartialMonth}.
 */
final class FinalWage {

  private FinalWage() {}

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
            .flagIf(leaveIn(matter, from, to), Flags.LEAVE_IN_PERIOD)
            .flagIf(
                matter.has(Edition.SECOND) && idle(matter, from, to),
                SettlementFlags.PAID_WITHOUT_WORK);
    if (from.getDayOfMonth() == 1 && to.equals(month.atEndOfMonth())) {
      return draft
          .formula("full month: " + monthly.toPlainString())
          .amount(Money.rounded(monthly, matter.currency()));
    }
    int days = Weekdays.of(from, to);
    int missed = Weekdays.of(month.atDay(1), month.atEndOfMonth()) - days;
    Computation wage =
        PartialMonth.of(
            new PartialMonth.Question(monthly, days, missed, null, true), matter.law().on(to));
    return draft.computed(wage).amount(matter.amount(wage));
  }

  /** Whether the person is sent home on full pay; only a stoppage would lower it (工资支付暂行规定 12). */
  private static boolean idle(Matter matter, LocalDate from, LocalDate to) {
    LocalDate worked = matter.terms().lastWorkingDay();
    return worked.isBefore(to) && !to.isBefore(from);
  }

  private static boolean leaveIn(Matter matter, LocalDate from, LocalDate to) {
    return matter.facts().until(LeaveTaken.class, to).stream()
        .map(Sourced::value)
        .anyMatch(leave -> AverageWage.maybeUnpaid(leave.kind()) && !leave.to().isBefore(from));
  }

  private static LocalDate later(LocalDate one, LocalDate other) {
    return one.isAfter(other) ? one : other;
  }

  private static LocalDate earlier(LocalDate one, LocalDate other) {
    return one.isBefore(other) ? one : other;
  }
}
