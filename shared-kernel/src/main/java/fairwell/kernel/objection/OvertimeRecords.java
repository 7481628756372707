package fairwell.kernel.objection;

import fairwell.kernel.event.employee.WagesPaid;
import fairwell.kernel.event.employee.WorkHours;
import fairwell.kernel.event.employee.WorkHoursArranged;
import fairwell.kernel.event.employee.WorkWeekRecorded;
import fairwell.kernel.facts.Sourced;
import fairwell.kernel.objection.AnswerCard.Tally;
import fairwell.kernel.objection.AnswerCards.Basis;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The overtime of the twelve months up to the day, as recorded week by week, and what was paid for
 * it month by month. Flexible hours, once approved, know none (工资支付暂行规定 13).
 */
final class OvertimeRecords {

  private OvertimeRecords() {}

  static Records of(Basis basis) {
    LocalDate until = basis.until();
    List<Sourced<WorkWeekRecorded>> weeks =
        Records.within(basis.facts().until(WorkWeekRecorded.class, until), until).toList();
    List<Sourced<WorkWeekRecorded>> over =
        weeks.stream()
            .filter(week -> hours(week.value()).signum() > 0)
            .filter(week -> flexible(basis, week.value().weekStartsOn()).isEmpty())
            .toList();
    List<Sourced<WagesPaid>> wages =
        Records.within(basis.facts().until(WagesPaid.class, until), until).toList();
    List<CitedRecord> cited = new ArrayList<>();
    (over.isEmpty() ? ends(weeks) : over)
        .forEach(week -> cited.add(CitedRecord.of(week, null).counts(hours(week.value()))));
    flexible(basis, until)
        .ifPresent(hours -> cited.add(CitedRecord.of(hours, hours.value().system().name())));
    wages.stream()
        .filter(month -> month.value().overtime().amount().signum() > 0)
        .forEach(month ->
            cited.add(
                CitedRecord.of(month, month.value().month().toString())
                    .worth(month.value().overtime())));
    return new Records(
        cited,
        List.of(
            Records.tally("weeks", weeks.size()),
            new Tally(
                "overtimeHours",
                over.stream()
                    .map(week -> hours(week.value()))
                    .reduce(BigDecimal.ZERO, BigDecimal::add))),
        unpaid(over, wages, basis),
        null);
  }

  /**
   * The months with overtime whose wages hold none; a month not paid yet is one of them unless the
   * settlement pays it.
   */
  private static List<String> unpaid(
      List<Sourced<WorkWeekRecorded>> over, List<Sourced<WagesPaid>> wages, Basis basis) {
    Map<YearMonth, WagesPaid> paid = new HashMap<>();
    wages.forEach(month -> paid.put(month.value().month(), month.value()));
    boolean settled = !basis.lines(ObjectionKind.OVERTIME_PAY).isEmpty();
    List<String> missing = new ArrayList<>(basis.lawNotKnown());
    over.stream()
        .map(week -> YearMonth.from(week.value().weekStartsOn()))
        .distinct()
        .filter(month -> {
          WagesPaid wage = paid.get(month);
          return wage == null ? !settled : wage.overtime().amount().signum() == 0;
        })
        .map(month -> "overtimePay:" + month)
        .forEach(missing::add);
    return missing;
  }

  /** Where no week has overtime, the first and the last say so for all. */
  private static List<Sourced<WorkWeekRecorded>> ends(List<Sourced<WorkWeekRecorded>> weeks) {
    return weeks.size() <= 2 ? weeks : List.of(weeks.getFirst(), weeks.getLast());
  }

  private static Optional<Sourced<WorkHoursArranged>> flexible(Basis basis, LocalDate day) {
    return basis.facts().until(WorkHoursArranged.class, day).stream()
        .reduce((_, later) -> later)
        .filter(hours -> hours.value().system() == WorkHours.FLEXIBLE);
  }

  private static BigDecimal hours(WorkWeekRecorded week) {
    return week.overtimeWeekday().add(week.overtimeRestDay()).add(week.overtimeHoliday());
  }
}
