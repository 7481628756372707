package fairwell.kernel.law.cliff;

import fairwell.kernel.law.Computation;
import fairwell.kernel.law.cliff.Cliff.Kind;
import fairwell.kernel.law.leave.LeaveDue;
import fairwell.kernel.law.leave.LeavePay;
import fairwell.kernel.law.pack.Figures;
import fairwell.kernel.value.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Where a day more of employment gives a whole day of leave more: parts of a day are dropped. */
final class LeaveCliffs {

  private LeaveCliffs() {}

  static List<Cliff> of(Money amount, Written written, Figures law) {
    Optional<BigDecimal> wage = written.number("averageWageWithoutOvertime");
    Optional<BigDecimal> employed = written.number("calendarDays");
    Optional<BigDecimal> yearly = written.number("yearlyDays");
    Optional<BigDecimal> taken = written.number("takenDays");
    if (wage.isEmpty() || employed.isEmpty() || yearly.isEmpty() || taken.isEmpty()) {
      return List.of();
    }
    LocalDate last = law.day();
    LocalDate before = last.minusDays(employed.get().longValueExact());
    Pay pay = new Pay(wage.get(), yearly.get(), taken.get(), before, law);
    return pay.until(last).money().equals(amount)
        ? Steps.near(Kind.ANNUAL_LEAVE_DAY, "legalEnd", last, pay::until, before.plusDays(1))
            .stream()
            // In the next year the leave of this one is whole.
            .filter(cliff -> LocalDate.parse(cliff.beyond().value()).getYear() == last.getYear())
            .toList()
        : List.of();
  }

  /**
   * The pay by the last day.
   *
   * @param before the day before the first one of the year in employment
   */
  private record Pay(
      BigDecimal wage, BigDecimal yearly, BigDecimal taken, LocalDate before, Figures law) {

    Computation until(LocalDate last) {
      long employed = last.toEpochDay() - before.toEpochDay();
      BigDecimal unused =
          LeaveDue.of(new LeaveDue.Question(employed, yearly, taken), law).number(LeaveDue.UNUSED);
      return LeavePay.of(new LeavePay.Question(wage, unused, false), law);
    }
  }
}
