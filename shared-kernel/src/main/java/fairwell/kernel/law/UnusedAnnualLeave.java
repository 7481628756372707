package fairwell.kernel.law;

import fairwell.kernel.event.employee.LeaveEntitled;
import fairwell.kernel.event.employee.LeaveKind;
import fairwell.kernel.event.employee.LeaveTaken;
import fairwell.kernel.event.offboarding.PaymentComponent;
import fairwell.kernel.facts.Sourced;
import fairwell.kernel.law.leave.LeaveDue;
import fairwell.kernel.law.leave.LeaveEntitlement;
import fairwell.kernel.law.leave.LeavePay;
import fairwell.kernel.value.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/**
 * The line for annual leave not taken in the year of leaving, by {@link LeaveDue} and {@link
 * LeavePay}.
 */
final class UnusedAnnualLeave {

  private static final BigDecimal LONG_PERSONAL_LEAVE = BigDecimal.valueOf(20);
  private static final BigDecimal LONG_SICK_LEAVE = BigDecimal.valueOf(40);

  private UnusedAnnualLeave() {}

  static Optional<Line> line(Matter matter) {
    Entitlement entitlement = Entitlement.of(matter);
    LocalDate end = matter.end();
    LocalDate newYear = end.withDayOfYear(1);
    LocalDate first = matter.hiredOn().isAfter(newYear) ? matter.hiredOn() : newYear;
    long employed = ChronoUnit.DAYS.between(first, end) + 1;
    List<Sourced<LeaveTaken>> leaves =
        matter.facts().leaveTaken(end.getYear(), LeaveKind.ANNUAL, end).stream()
            .filter(leave -> !leave.value().from().isBefore(first))
            .toList();
    BigDecimal taken = days(matter, leaves);
    Computation due =
        LeaveDue.of(new LeaveDue.Question(employed, entitlement.days(), taken), matter.law());
    BigDecimal open = due.number(LeaveDue.UNUSED);
    if (open.signum() == 0) {
      return Optional.empty();
    }
    Optional<AverageWage> average = matter.average();
    if (average.isEmpty()) {
      matter.missing("annualLeavePay");
    }
    return average.map(wage -> {
      LineDraft draft =
          LineDraft.of("annualLeave", PaymentComponent.WAGES, "cn.unused-annual-leave")
              .inputs(entitlement.inputs())
              .line("daysEmployedInYear", employed)
              .line("daysDue", due.number(LeaveDue.PRORATED).toPlainString());
      leaves.forEach(leave ->
          draft
              .fact(
                  "taken:" + leave.value().from(),
                  LeaveUntilEnd.days(matter, leave.value()),
                  leave.source())
              .flagIf(LeaveUntilEnd.isCut(matter, leave.value()), Flags.FUTURE_FACTS_IGNORED));
      draft
          .line("averageWageWithoutOvertime", wage.withoutOvertime().toPlainString())
          .inputs(wage.inputs())
          .flags(wage.flags())
          .flags(entitlement.flags())
          .flagIf(exclusionPossible(matter), Flags.LEAVE_EXCLUSION_POSSIBLE)
          .flagIf(priorYearOpen(matter), Flags.PRIOR_YEAR_LEAVE_OPEN);
      Computation pay =
          LeavePay.of(new LeavePay.Question(wage.withoutOvertime(), open, false), matter.law());
      return draft
          .computed(due)
          .computed(pay)
          .formula(formula(due, pay, open))
          .amount(matter.amount(pay));
    });
  }

  /** The pay's formula with the days spelled out. */
  private static String formula(Computation due, Computation pay, BigDecimal open) {
    return pay.formula()
        .replace(
            " × " + open.toPlainString() + " ×", " × " + due.formulaOf(LeaveDue.UNUSED) + " ×");
  }

  /** Long personal or sick leave may exclude annual leave (条例 4); how it is paid is not known. */
  private static boolean exclusionPossible(Matter matter) {
    int year = matter.end().getYear();
    BigDecimal personal =
        days(matter, matter.facts().leaveTaken(year, LeaveKind.PERSONAL, matter.end()));
    BigDecimal sick = days(matter, matter.facts().leaveTaken(year, LeaveKind.SICK, matter.end()));
    return personal.compareTo(LONG_PERSONAL_LEAVE) >= 0 || sick.compareTo(LONG_SICK_LEAVE) >= 0;
  }

  private static boolean priorYearOpen(Matter matter) {
    int year = matter.end().getYear() - 1;
    BigDecimal entitled =
        matter.facts().leaveEntitled(year, LeaveKind.ANNUAL).stream()
            .map(leave -> leave.value().days())
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    BigDecimal taken =
        days(matter, matter.facts().leaveTaken(year, LeaveKind.ANNUAL, matter.end()));
    return entitled.compareTo(taken) > 0;
  }

  private static BigDecimal days(Matter matter, List<Sourced<LeaveTaken>> leaves) {
    return leaves.stream()
        .map(leave -> LeaveUntilEnd.days(matter, leave.value()))
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  /** The days of a full year: the recorded ones, but never fewer than the law gives. */
  private record Entitlement(BigDecimal days, List<Input> inputs, List<String> flags) {

    static Entitlement of(Matter matter) {
      LocalDate end = matter.end();
      LocalDate since = matter.hired().value().workingSince();
      BigDecimal statutory = statutory(matter, since, end);
      boolean rises = statutory.compareTo(statutory(matter, since, end.withDayOfYear(1))) != 0;
      List<Sourced<LeaveEntitled>> granted =
          matter.facts().leaveEntitled(end.getYear(), LeaveKind.ANNUAL);
      LineDraft notes =
          LineDraft.of("", PaymentComponent.WAGES, "")
              .fact("workingSince", since, matter.hired().source())
              .line("statutoryDays", statutory.toPlainString())
              .flagIf(rises, Flags.LEAVE_TIER_CHANGES);
      BigDecimal recorded = BigDecimal.ZERO;
      for (Sourced<LeaveEntitled> grant : granted) {
        recorded = recorded.add(grant.value().days());
        notes.fact("entitledDays", grant.value().days(), grant.source());
      }
      int order = recorded.compareTo(statutory);
      Line noted =
          notes
              .flagIf(granted.isEmpty(), Flags.LEAVE_ENTITLEMENT_DERIVED)
              .flagIf(!granted.isEmpty() && order < 0, Flags.LEAVE_RAISED_TO_STATUTORY)
              .flagIf(order > 0, Flags.LEAVE_ABOVE_STATUTORY)
              .amount(Money.zero(matter.currency()));
      return new Entitlement(recorded.max(statutory), noted.inputs(), noted.flags());
    }

    private static BigDecimal statutory(Matter matter, LocalDate since, LocalDate on) {
      int years = on.isBefore(since) ? 0 : ServiceTime.between(since, on).years();
      return LeaveEntitlement.statutory(BigDecimal.valueOf(years), BigDecimal.ZERO, matter.law())
          .number(LeaveEntitlement.DAYS);
    }
  }
}
