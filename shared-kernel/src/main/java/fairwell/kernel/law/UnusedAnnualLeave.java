package fairwell.kernel.law;

import fairwell.kernel.event.employee.LeaveEntitled;
import fairwell.kernel.event.employee.LeaveKind;
import fairwell.kernel.event.employee.LeaveTaken;
import fairwell.kernel.event.offboarding.PaymentComponent;
import fairwell.kernel.facts.Sourced;
import fairwell.kernel.law.pack.Figure;
import fairwell.kernel.value.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/**
 * Pay for annual leave not taken (年休假实施办法 10 to 12). In the year of leaving {@code floor(days
 * employed in the year / 365 × entitlement)} days are due, less those taken; more taken than due is
 * not claimed back. A day pays 300 percent, of which the normal wage is paid already: 200 percent
 * are added.
 */
public final class UnusedAnnualLeave {

  private static final BigDecimal LONG_PERSONAL_LEAVE = BigDecimal.valueOf(20);
  private static final BigDecimal LONG_SICK_LEAVE = BigDecimal.valueOf(40);

  private UnusedAnnualLeave() {}

  /** Days due for a part of the year, whole days only; the divisor is 365 in leap years too. */
  public static BigDecimal daysDue(long daysEmployed, BigDecimal entitlement, BigDecimal divisor) {
    return BigDecimal.valueOf(daysEmployed)
        .multiply(entitlement)
        .divide(divisor, 0, RoundingMode.FLOOR);
  }

  /** What is added for days not taken, rounded to the fen. */
  public static BigDecimal extra(
      BigDecimal averageWage, BigDecimal payDays, BigDecimal days, BigDecimal multiple) {
    return averageWage.multiply(days).multiply(multiple).divide(payDays, 2, RoundingMode.HALF_UP);
  }

  static Optional<Line> line(Matter matter) {
    Entitlement entitlement = Entitlement.of(matter);
    LocalDate end = matter.end();
    LocalDate newYear = end.withDayOfYear(1);
    LocalDate first = matter.hiredOn().isAfter(newYear) ? matter.hiredOn() : newYear;
    long employed = ChronoUnit.DAYS.between(first, end) + 1;
    Figure divisor = matter.law("annual-leave", "yearDivisor", end);
    BigDecimal due = daysDue(employed, entitlement.days(), divisor.value());
    List<Sourced<LeaveTaken>> leaves =
        matter.facts().leaveTaken(end.getYear(), LeaveKind.ANNUAL, end);
    BigDecimal taken = days(leaves);
    BigDecimal open = due.subtract(taken);
    if (open.signum() <= 0) {
      return Optional.empty();
    }
    Optional<AverageWage> average = matter.average();
    if (average.isEmpty()) {
      matter.missing("annualLeavePay");
      return Optional.empty();
    }
    Figure payDays = matter.law("annual-leave", "payDays", end);
    Figure multiple = matter.law("annual-leave", "extraMultiple", end);
    BigDecimal wage = average.get().withoutOvertime();
    LineDraft draft =
        LineDraft.of("annualLeave", PaymentComponent.WAGES, "cn.unused-annual-leave")
            .inputs(entitlement.inputs())
            .line("daysEmployedInYear", employed)
            .line("daysDue", due.toPlainString());
    leaves.forEach(
        leave -> draft.fact("taken:" + leave.value().from(), leave.value().days(), leave.source()));
    return Optional.of(
        draft
            .line("averageWageWithoutOvertime", wage.toPlainString())
            .inputs(average.get().inputs())
            .figure("yearDivisor", divisor)
            .figure("payDays", payDays)
            .figure("extraMultiple", multiple)
            .articles("职工带薪年休假条例 3", "职工带薪年休假条例 5", "年休假实施办法 10", "年休假实施办法 12")
            .flags(average.get().flags())
            .flags(entitlement.flags())
            .flagIf(exclusionPossible(matter), Flags.LEAVE_EXCLUSION_POSSIBLE)
            .flagIf(priorYearOpen(matter), Flags.PRIOR_YEAR_LEAVE_OPEN)
            .formula(
                "%s / %s × (floor(%d / %s × %s) - %s) × %s"
                    .formatted(
                        wage.toPlainString(),
                        payDays.value().toPlainString(),
                        employed,
                        divisor.value().toPlainString(),
                        entitlement.days().toPlainString(),
                        taken.toPlainString(),
                        multiple.value().toPlainString()))
            .amount(
                Money.rounded(
                    extra(wage, payDays.value(), open, multiple.value()), matter.currency())));
  }

  /** Long personal or sick leave may exclude annual leave (条例 4); how it is paid is not known. */
  private static boolean exclusionPossible(Matter matter) {
    int year = matter.end().getYear();
    BigDecimal personal = days(matter.facts().leaveTaken(year, LeaveKind.PERSONAL, matter.end()));
    BigDecimal sick = days(matter.facts().leaveTaken(year, LeaveKind.SICK, matter.end()));
    return personal.compareTo(LONG_PERSONAL_LEAVE) >= 0 || sick.compareTo(LONG_SICK_LEAVE) >= 0;
  }

  private static boolean priorYearOpen(Matter matter) {
    int year = matter.end().getYear() - 1;
    BigDecimal entitled =
        matter.facts().leaveEntitled(year, LeaveKind.ANNUAL).stream()
            .map(leave -> leave.value().days())
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    BigDecimal taken = days(matter.facts().leaveTaken(year, LeaveKind.ANNUAL, matter.end()));
    return entitled.compareTo(taken) > 0;
  }

  private static BigDecimal days(List<Sourced<LeaveTaken>> leaves) {
    return leaves.stream()
        .map(leave -> leave.value().days())
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
      if (years < 1) {
        return BigDecimal.ZERO;
      }
      String tier =
          years >= 20 ? "daysFrom20Years" : years >= 10 ? "daysFrom10Years" : "daysFrom1Year";
      return matter.law("annual-leave", tier, matter.end()).value();
    }
  }
}
