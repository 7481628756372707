package fairwell.kernel.law;

import fairwell.kernel.event.employee.CompensationSet;
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
            .toList();
    if (weeks.isEmpty()) {
      return List.of();
    }
    Optional<Sourced<CompensationSet>> agreed = matter.compensationOn(matter.terms().paidThrough());
    boolean known = matter.figure("minimum-wage", "monthly").isPresent();
    return agreed.filter(_ -> known).stream().map(set -> line(matter, weeks, set)).toList();
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
      restDay = restDay.add(week.value().overtimeRestDay());
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
