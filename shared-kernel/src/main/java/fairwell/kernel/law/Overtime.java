package fairwell.kernel.law;

import fairwell.kernel.event.employee.CompensationSet;
import fairwell.kernel.event.employee.WorkWeekRecorded;
import fairwell.kernel.event.offboarding.PaymentComponent;
import fairwell.kernel.facts.Sourced;
import fairwell.kernel.law.pack.Figure;
import fairwell.kernel.value.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Overtime of the months still due (labour law 44): the hourly wage, which is {@code monthly /
 * 21.75 / 8}, times 1.5 on weekdays, 2 on rest days without time off, 3 on public holidays. Each
 * class is rounded by itself, then they are added (law-rules 0.2). The base is at least the minimum
 * wage.
 */
public final class Overtime {

  private static final int FEN = 2;

  private Overtime() {}

  /** The pay for the hours of one class, rounded to the fen. */
  public static BigDecimal pay(
      BigDecimal monthly,
      BigDecimal payDays,
      BigDecimal hoursPerDay,
      BigDecimal hours,
      BigDecimal multiple) {
    return monthly
        .multiply(hours)
        .multiply(multiple)
        .divide(payDays.multiply(hoursPerDay), FEN, RoundingMode.HALF_UP);
  }

  static List<Line> lines(Matter matter) {
    if (matter.months().due().isEmpty()) {
      return List.of();
    }
    LocalDate from = matter.months().due().getFirst().atDay(1);
    List<Sourced<WorkWeekRecorded>> weeks =
        matter.facts().until(WorkWeekRecorded.class, matter.terms().paidThrough()).stream()
            .filter(week -> !week.value().weekStartsOn().isBefore(from))
            .filter(week -> hours(week.value()).signum() > 0)
            .toList();
    if (weeks.isEmpty()) {
      return List.of();
    }
    Optional<Sourced<CompensationSet>> agreed = matter.compensationOn(matter.terms().paidThrough());
    Optional<Figure> minimum = matter.figure("minimum-wage", "monthly");
    List<Line> lines = new ArrayList<>();
    if (agreed.isPresent() && minimum.isPresent()) {
      lines.add(line(matter, weeks, agreed.get(), minimum.get()));
    }
    return lines;
  }

  private static Line line(
      Matter matter,
      List<Sourced<WorkWeekRecorded>> weeks,
      Sourced<CompensationSet> agreed,
      Figure minimum) {
    LocalDate end = matter.end();
    Figure payDays = matter.law("pay-days", "monthlyPayDays", end);
    Figure hoursPerDay = matter.law("pay-days", "hoursPerDay", end);
    Figure weekday = matter.law("overtime", "weekday", end);
    Figure restDay = matter.law("overtime", "restDay", end);
    Figure holiday = matter.law("overtime", "holiday", end);
    BigDecimal wage = AverageWage.monthly(agreed.value());
    BigDecimal base = wage.max(minimum.value());
    BigDecimal weekdayHours = BigDecimal.ZERO;
    BigDecimal restDayHours = BigDecimal.ZERO;
    BigDecimal holidayHours = BigDecimal.ZERO;
    LineDraft draft = LineDraft.of("overtime", PaymentComponent.WAGES, "cn.overtime");
    for (Sourced<WorkWeekRecorded> week : weeks) {
      weekdayHours = weekdayHours.add(week.value().overtimeWeekday());
      restDayHours = restDayHours.add(week.value().overtimeRestDay());
      holidayHours = holidayHours.add(week.value().overtimeHoliday());
      draft.fact(
          "overtimeHours:" + week.value().weekStartsOn(), hours(week.value()), week.source());
    }
    BigDecimal sum =
        pay(base, payDays.value(), hoursPerDay.value(), weekdayHours, weekday.value())
            .add(pay(base, payDays.value(), hoursPerDay.value(), restDayHours, restDay.value()))
            .add(pay(base, payDays.value(), hoursPerDay.value(), holidayHours, holiday.value()));
    return draft
        .fact("monthlyWage", wage.toPlainString(), agreed.source())
        .figure("minimumWage", minimum)
        .figure("monthlyPayDays", payDays)
        .figure("hoursPerDay", hoursPerDay)
        .figure("weekday", weekday)
        .figure("restDay", restDay)
        .figure("holiday", holiday)
        .articles("劳动法 44")
        .flagIf(base.compareTo(wage) > 0, Flags.RAISED_TO_MINIMUM)
        .formula(
            "%s / %s / %s × (%s h × %s + %s h × %s + %s h × %s)"
                .formatted(
                    base.toPlainString(),
                    payDays.value().toPlainString(),
                    hoursPerDay.value().toPlainString(),
                    weekdayHours.toPlainString(),
                    weekday.value().toPlainString(),
                    restDayHours.toPlainString(),
                    restDay.value().toPlainString(),
                    holidayHours.toPlainString(),
                    holiday.value().toPlainString()))
        .amount(Money.rounded(sum, matter.currency()));
  }

  private static BigDecimal hours(WorkWeekRecorded week) {
    return week.overtimeWeekday().add(week.overtimeRestDay()).add(week.overtimeHoliday());
  }
}
