package fairwell.kernel.law;

import fairwell.kernel.event.employee.CompensationSet;
import fairwell.kernel.event.employee.WorkHours;
import fairwell.kernel.event.employee.WorkHoursArranged;
import fairwell.kernel.event.employee.WorkWeekRecorded;
import fairwell.kernel.event.offboarding.PaymentComponent;
import fairwell.kernel.facts.Sourced;
import fairwell.kernel.law.wage.OvertimePay;
import fairwell.kernel.law.wage.OvertimePay.Time;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The line for overtime of the months still due, by {@link OvertimePay}. */
final class Overtime {

  private static final int LAST_OF_WEEK = 6;

  private Overtime() {}

  static List<Line> lines(Matter matter) {
    if (matter.months().due().isEmpty()) {
      return List.of();
    }
    LocalDate from = matter.months().due().getFirst().atDay(1);
    List<Sourced<WorkWeekRecorded>> weeks =
        matter.facts().until(WorkWeekRecorded.class, matter.terms().paidThrough()).stream()
            .filter(week -> !week.value().weekStartsOn().isBefore(from))
            .filter(week -> hours(week.value()).signum() > 0)
            .filter(week -> !exempt(matter, week.value()))
            .toList();
    if (weeks.isEmpty()) {
      return List.of();
    }
    Optional<Sourced<CompensationSet>> agreed = matter.compensationOn(matter.terms().paidThrough());
    boolean known = matter.figure("minimum-wage", "monthly").isPresent();
    return agreed.filter(_ -> known).stream().map(set -> line(matter, weeks, set)).toList();
  }

  /**
   * Whether a week with overtime began in a month already paid and reaches into those still due:
   * its hours carry no days, so their share is for a person to say.
   */
  static boolean split(Matter matter) {
    if (!matter.has(Edition.SECOND) || matter.months().due().isEmpty()) {
      return false;
    }
    LocalDate from = matter.months().due().getFirst().atDay(1);
    return matter.facts().until(WorkWeekRecorded.class, matter.terms().paidThrough()).stream()
        .map(Sourced::value)
        .filter(week -> hours(week).signum() > 0)
        .anyMatch(week ->
            week.weekStartsOn().isBefore(from)
                && week.weekStartsOn().plusDays(LAST_OF_WEEK).compareTo(from) >= 0);
  }

  /** Whether hours beyond the normal ones were left out because flexible hours were approved. */
  static boolean leftOut(Matter matter) {
    return !matter.months().due().isEmpty()
        && matter.facts().until(WorkWeekRecorded.class, matter.terms().paidThrough()).stream()
            .map(Sourced::value)
            .filter(
                week -> !week.weekStartsOn().isBefore(matter.months().due().getFirst().atDay(1)))
            .anyMatch(week -> hours(week).signum() > 0 && exempt(matter, week));
  }

  /** Flexible hours, once approved, know no overtime (工资支付暂行规定 13). */
  private static boolean exempt(Matter matter, WorkWeekRecorded week) {
    return arranged(matter, week)
        .filter(hours -> hours.value().system() == WorkHours.FLEXIBLE)
        .isPresent();
  }

  private static Optional<Sourced<WorkHoursArranged>> arranged(
      Matter matter, WorkWeekRecorded week) {
    return matter.has(Edition.SECOND)
        ? matter.facts().until(WorkHoursArranged.class, week.weekStartsOn()).stream()
            .reduce((_, later) -> later)
        : Optional.empty();
  }

  private static Line line(
      Matter matter, List<Sourced<WorkWeekRecorded>> weeks, Sourced<CompensationSet> agreed) {
    BigDecimal wage = AverageWage.monthly(agreed.value());
    BigDecimal weekday = BigDecimal.ZERO;
    BigDecimal restDay = BigDecimal.ZERO;
    BigDecimal holiday = BigDecimal.ZERO;
    LineDraft draft = LineDraft.of("overtime", PaymentComponent.WAGES, "cn.overtime");
    for (Sourced<WorkWeekRecorded> week : weeks) {
      weekday = weekday.add(week.value().overtimeWeekday());
      Optional<Sourced<WorkHoursArranged>> comprehensive =
          arranged(matter, week.value())
              .filter(hours -> hours.value().system() == WorkHours.COMPREHENSIVE);
      // Hours counted over a longer period know no days of rest: what exceeds them is at 150 %.
      if (comprehensive.isPresent()) {
        weekday = weekday.add(week.value().overtimeRestDay());
        draft
            .fact(
                "workHours:" + week.value().weekStartsOn(),
                comprehensive.get().value().system(),
                comprehensive.get().source())
            .articles("工资支付暂行规定 13");
      } else {
        restDay = restDay.add(week.value().overtimeRestDay());
      }
      holiday = holiday.add(week.value().overtimeHoliday());
      draft.fact(
          "overtimeHours:" + week.value().weekStartsOn(), hours(week.value()), week.source());
    }
    Computation pay =
        OvertimePay.of(
            new OvertimePay.Question(
                wage, Time.hours(weekday), Time.hours(restDay), Time.hours(holiday)),
            matter.law());
    return draft
        .fact("monthlyWage", wage.toPlainString(), agreed.source())
        .computed(pay)
        .amount(matter.amount(pay));
  }

  private static BigDecimal hours(WorkWeekRecorded week) {
    return week.overtimeWeekday().add(week.overtimeRestDay()).add(week.overtimeHoliday());
  }
}
