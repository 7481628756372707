package fairwell.kernel.law.topic;

import fairwell.kernel.law.Answer;
import fairwell.kernel.law.Computation;
import fairwell.kernel.law.Working;
import fairwell.kernel.law.leave.LeaveDue;
import fairwell.kernel.law.leave.LeaveEntitlement;
import fairwell.kernel.law.leave.LeavePay;
import fairwell.kernel.law.pack.Figures;
import fairwell.kernel.law.wage.PartialMonth;
import fairwell.kernel.value.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** What a settlement question says of wages: the last ones, and pay for leave not taken. */
final class SettlementWages {

  private static final int MOST_DAYS = 31;

  private final Inputs inputs;
  private final Figures law;
  private final LocalDate end;
  private final Calculated calculated;

  SettlementWages(Inputs inputs, Figures law, LocalDate end, Calculated calculated) {
    this.inputs = inputs;
    this.law = law;
    this.end = end;
    this.calculated = calculated;
  }

  /** The last wages: the days paid of the month, or all of it. */
  Optional<Money> wage() {
    Optional<BigDecimal> monthly = inputs.decimal("monthly_wage");
    Optional<Integer> days = inputs.whole("paid_workdays_in_last_month");
    if (days.filter(given -> given > MOST_DAYS).isPresent()) {
      throw inputs.refuse("paid_workdays_in_last_month", "0 to 31");
    }
    return monthly.map(wage -> {
      Computation paid =
          days.map(given ->
                  PartialMonth.of(
                      new PartialMonth.Question(
                          wage, given, 0, PartialMonth.Method.POSITIVE_21_75, false),
                      law))
              .orElseGet(() ->
                  Working.of("cn.final-wage", law)
                      .given("monthlyWage", wage)
                      .articles("工资支付暂行规定 9")
                      .amount(law.money(wage), "full month: " + wage.toPlainString()));
      calculated.because(paid).put("final_month_wage", paid.money());
      days.ifPresent(_ -> calculated.put("partial_month_wage", paid.money()));
      return paid.money();
    });
  }

  /** Pay for leave not taken; absent when its average is not given. */
  Optional<Money> leave() {
    Optional<BigDecimal> years = inputs.decimal("cumulative_work_years");
    Optional<BigDecimal> average = inputs.decimal("avg_monthly_wage_excl_overtime_12m");
    if (years.isEmpty()) {
      return Optional.empty();
    }
    Computation entitled = LeaveEntitlement.statutory(years.get(), BigDecimal.ZERO, law);
    BigDecimal yearly = entitled.number(LeaveEntitlement.DAYS);
    LocalDate first =
        inputs
            .date("hire_date")
            .filter(hired -> hired.getYear() == end.getYear())
            .orElse(LocalDate.of(end.getYear(), 1, 1));
    Computation due =
        LeaveDue.of(
            new LeaveDue.Question(
                ChronoUnit.DAYS.between(first, end) + 1,
                yearly,
                inputs.decimal("annual_leave_taken").orElse(null)),
            law);
    BigDecimal days = due.number(LeaveDue.UNUSED);
    calculated.because(entitled).because(due).put("annual_leave_days", days);
    return average.map(wage -> {
      Computation pay = LeavePay.of(new LeavePay.Question(wage, days, false), law);
      calculated.because(pay).put("annual_leave_extra", pay.money());
      return pay.money();
    });
  }

  /** Whether days of leave are due whose pay needs an average nobody gave. */
  boolean leaveIsOpen() {
    return calculated
        .answer("annual_leave_days")
        .map(Answer.Number.class::cast)
        .filter(days -> days.value().signum() > 0)
        .isPresent();
  }
}
