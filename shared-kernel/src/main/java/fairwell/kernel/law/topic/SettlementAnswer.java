package fairwell.kernel.law.topic;

import fairwell.kernel.event.employee.ProtectedStatus;
import fairwell.kernel.law.Answer;
import fairwell.kernel.law.Computation;
import fairwell.kernel.law.Consequences;
import fairwell.kernel.law.Ground;
import fairwell.kernel.law.ServiceTime;
import fairwell.kernel.law.Working;
import fairwell.kernel.law.ending.GroundEffects;
import fairwell.kernel.law.ending.GroundEffects.Protection;
import fairwell.kernel.law.insurance.UnemploymentEligibility;
import fairwell.kernel.law.leave.LeaveDue;
import fairwell.kernel.law.leave.LeaveEntitlement;
import fairwell.kernel.law.leave.LeavePay;
import fairwell.kernel.law.pack.Figures;
import fairwell.kernel.law.wage.PartialMonth;
import fairwell.kernel.value.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The answer to one settlement question: wages before compensation, then what goes off, as far as
 * known.
 */
final class SettlementAnswer {

  private static final BigDecimal TWELVE = BigDecimal.valueOf(12);
  private static final int MOST_DAYS = 31;
  private static final int YEARS_SCALE = 4;

  private final Inputs inputs;
  private final Figures asked;
  private final Figures law;
  private final LocalDate end;
  private final Optional<Ground> ground;
  private final Calculated calculated;

  SettlementAnswer(Inputs inputs, Figures asked) {
    this.inputs = inputs;
    this.asked = asked;
    this.ground = GroundNames.of(inputs, "ground");
    Optional<LocalDate> extended = extendedTo();
    this.end =
        inputs
            .date("last_employment_date")
            .or(() -> extended)
            .or(() -> inputs.date("contract_end_date"))
            .orElse(asked.day());
    this.law = taxFigures();
    this.calculated = new SeveranceAnswer(inputs, asked.on(end)).all();
    ground.ifPresent(one -> {
      calculated.because(effects(one));
      calculated.put("termination_effective", Answer.of(extended.orElse(end)));
    });
  }

  Calculated all() {
    Money nothing = Money.zero(law.currency());
    Optional<Money> wage = wage();
    Money leave = leave().orElse(nothing);
    Money severance = oneOff(nothing);
    Money gross = wage.orElse(nothing).plus(leave).plus(severance);
    calculated.put("gross_total", gross);
    SettlementTaxes taxes = new SettlementTaxes(inputs, law, ground, calculated);
    Money contributions = taxes.contributions();
    Money wageTax = wage.flatMap(paid -> taxes.ofWages(paid.plus(leave))).orElse(nothing);
    Money severanceTax = taxes.ofCompensation(severance).orElse(nothing);
    Money before = gross.minus(contributions).minus(wageTax).minus(severanceTax);
    Money loan = loan(before, nothing);
    calculated
        .put("loan_set_off", loan)
        .put("net_total", before.minus(loan))
        .put("net_before_loan", before);
    unemployment();
    return calculated;
  }

  /** Reckoned from the ground: a nursing period prolongs a term that runs out (LCL 45). */
  private Optional<LocalDate> extendedTo() {
    return ground.flatMap(one ->
        effects(one).answer("termExtendedTo").stream()
            .map(Answer.Day.class::cast)
            .map(Answer.Day::day)
            .findFirst());
  }

  private Computation effects(Ground one) {
    List<Protection> open =
        inputs
            .date("employee_in_nursing_period_until")
            .map(until -> List.of(new Protection(ProtectedStatus.MATERNITY, until)))
            .orElse(List.of());
    LocalDate term =
        inputs
            .date("contract_end_date")
            .or(() -> inputs.date("last_employment_date"))
            .orElse(asked.day());
    return GroundEffects.of(new GroundEffects.Question(one, open, term), asked);
  }

  private Figures taxFigures() {
    return new Given(inputs, SeveranceWage.given(inputs, asked.on(end)))
        .figure("local_prior_year_avg_annual_wage", "average-wage", "annual")
        .law();
  }

  private Optional<Money> wage() {
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

  private Optional<Money> leave() {
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

  /**
   * What counts as one-off compensation: N or 2N, pay in lieu, and what was agreed above the law.
   */
  private Money oneOff(Money nothing) {
    Money extra = inputs.decimal("ex_gratia_severance").map(law::money).orElse(nothing);
    Money sum =
        Stream.of("economic_compensation", "unlawful_compensation_2n", "pay_in_lieu_of_notice")
            .flatMap(name -> calculated.answer(name).stream())
            .map(Answer.Amount.class::cast)
            .map(Answer.Amount::money)
            .reduce(extra, Money::plus);
    calculated.put("severance_total", sum);
    return sum;
  }

  /** A loan is a debt of its own: set off with written consent only (工资支付暂行规定 15). */
  private Money loan(Money available, Money nothing) {
    Money balance = inputs.decimal("company_loan_balance").map(law::money).orElse(nothing);
    boolean consented = inputs.yes("written_authorisation_for_loan_deduction");
    if (!consented || available.compareTo(nothing) < 0) {
      return nothing;
    }
    return balance.compareTo(available) < 0 ? balance : available;
  }

  /** Whether benefit can be claimed; service stands for contributions where those are not told. */
  private void unemployment() {
    Optional<BigDecimal> service =
        inputs
            .date("hire_date")
            .map(hired -> ServiceTime.between(hired, end))
            .map(time ->
                BigDecimal.valueOf(time.years())
                    .add(
                        BigDecimal.valueOf(time.months())
                            .divide(TWELVE, YEARS_SCALE, RoundingMode.FLOOR)));
    Optional<BigDecimal> years = inputs.decimal("cumulative_work_years").or(() -> service);
    ground.ifPresent(one -> {
      boolean involuntary = Consequences.of(one).involuntaryForUnemployment();
      Computation eligible =
          UnemploymentEligibility.of(
              new UnemploymentEligibility.Claim(years.orElse(null), involuntary, null), law);
      if (!eligible.steps().isEmpty()) {
        calculated.because(eligible).put("unemployment_eligible", eligible, "eligible");
      }
    });
  }
}
