package fairwell.kernel.preparation;

import fairwell.kernel.event.employee.CompensationSet;
import fairwell.kernel.event.employee.PerformanceRated;
import fairwell.kernel.event.employee.Promoted;
import fairwell.kernel.facts.EmployeeFacts;
import fairwell.kernel.facts.Sourced;
import fairwell.kernel.preparation.CareerReading.Cause;
import fairwell.kernel.preparation.CareerReading.Yardstick;
import fairwell.kernel.value.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads performance, promotion and pay together: capability, lack of growth, or neither. */
final class Career {

  private Career() {}

  static CareerReading read(EmployeeFacts facts, LocalDate day, Yardstick yardstick) {
    Period period = new Period(facts, day);
    List<BigDecimal> scores =
        period.within(PerformanceRated.class).stream().map(rated -> rated.value().score()).toList();
    int low = (int) scores.stream().filter(s -> s.compareTo(yardstick.lowBelow()) < 0).count();
    LocalDate hired = facts.hired().map(hire -> hire.value().hiredOn()).orElse(day);
    LocalDate raised = lastRaise(period.ever(CompensationSet.class));
    LocalDate promoted =
        period.ever(Promoted.class).stream()
            .map(Sourced::value)
            .map(Promoted::promotedOn)
            .reduce((_, later) -> later)
            .orElse(null);
    long inGrade = ChronoUnit.MONTHS.between(promoted == null ? hired : promoted, day);
    long sinceRaise = ChronoUnit.MONTHS.between(raised == null ? hired : raised, day);
    BigDecimal average = average(scores);
    return new CareerReading(
        cause(scores.size(), low, average, sinceRaise, inGrade, yardstick),
        scores.size(),
        low,
        average,
        raised,
        promoted,
        inGrade,
        yardstick);
  }

  private static Cause cause(
      int scores,
      int low,
      @Nullable BigDecimal average,
      long sinceRaise,
      long inGrade,
      Yardstick yardstick) {
    if (scores < yardstick.leastScores() || average == null) {
      return Cause.NOT_ENOUGH_DATA;
    }
    if (low >= yardstick.leastScores() && sinceRaise < yardstick.raiseWithinMonths()) {
      return Cause.CAPABILITY;
    }
    boolean good = low == 0 && average.compareTo(yardstick.goodFrom()) >= 0;
    return good && inGrade >= yardstick.stalledAfterMonths() ? Cause.LACK_OF_GROWTH : Cause.NEITHER;
  }

  private static @Nullable BigDecimal average(List<BigDecimal> scores) {
    return scores.isEmpty()
        ? null
        : scores.stream()
            .reduce(BigDecimal.ZERO, BigDecimal::add)
            .divide(BigDecimal.valueOf(scores.size()), 2, RoundingMode.HALF_UP);
  }

  /** The first pay is no raise; pay in another currency is not compared. */
  private static @Nullable LocalDate lastRaise(List<Sourced<CompensationSet>> pay) {
    LocalDate raised = null;
    for (int i = 1; i < pay.size(); i++) {
      Money before = total(pay.get(i - 1).value());
      Money after = total(pay.get(i).value());
      if (before.currency().equals(after.currency()) && after.compareTo(before) > 0) {
        raised = pay.get(i).value().from();
      }
    }
    return raised;
  }

  private static Money total(CompensationSet set) {
    return set.monthlyBase().plus(set.monthlyAllowance());
  }
}
