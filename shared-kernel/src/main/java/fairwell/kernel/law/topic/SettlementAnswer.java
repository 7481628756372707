package fairwell.kernel.law.topic;

import fairwell.kernel.event.employee.ProtectedStatus;
import fairwell.kernel.law.Answer;
import fairwell.kernel.law.Computation;
import fairwell.kernel.law.Consequences;
import fairwell.kernel.law.Flags;
import fairwell.kernel.law.Ground;
import fairwell.kernel.law.ServiceTime;
import fairwell.kernel.law.SettlementFlags;
import fairwell.kernel.law.Working;
import fairwell.kernel.law.ending.GroundEffects;
import fairwell.kernel.law.ending.GroundEffects.Protection;
import fairwell.kernel.law.insurance.UnemploymentEligibility;
import fairwell.kernel.law.pack.Figures;
import fairwell.kernel.value.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The answer to one settlement question: wages before compensation, then what goes off, as far as
 * known.
 */
final class SettlementAnswer {

  private static final BigDecimal TWELVE = BigDecimal.valueOf(12);
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

  /**
   * Every sum is answered only when all of it is known: what is missing is flagged, and neither the
   * sum nor what rests on it is there. Two parts are taken as asked: of social insurance and
   * housing fund one given alone counts alone, and a question about a loan is one about the pay
   * before withholding. Both are flagged.
   */
  Calculated all() {
    SettlementWages due = new SettlementWages(inputs, law, end, calculated);
    Optional<Money> wage = due.wage();
    Optional<Money> leave = due.leave();
    Optional<Money> severance = oneOff();
    boolean wagesKnown = leave.isPresent() || !due.leaveIsOpen();
    boolean asked = wage.isPresent() || leave.isPresent();
    Money wages = wage.orElse(nothing()).plus(leave.orElse(nothing()));
    Optional<Money> gross = severance.filter(_ -> wagesKnown).map(wages::plus);
    gross.ifPresent(sum -> calculated.put("gross_total", sum));
    SettlementTaxes taxes = new SettlementTaxes(inputs, law, ground, calculated);
    Optional<Money> contributions = taxes.contributions();
    Optional<Money> wageTax = taxes.ofWages(wage.isPresent() && wagesKnown, wages, contributions);
    Optional<Money> severanceTax = severance.flatMap(taxes::ofCompensation);
    Optional<Money> withheld =
        !asked || taxes.leftOut()
            ? Optional.of(nothing())
            : contributions.flatMap(own -> wageTax.map(own::plus));
    flags(due, taxes, severance, severanceTax, asked && withheldIsOpen(contributions, wageTax));
    gross
        .flatMap(sum -> withheld.flatMap(off -> severanceTax.map(sum.minus(off)::minus)))
        .ifPresent(this::net);
    unemployment();
    return calculated;
  }

  private static boolean withheldIsOpen(Optional<Money> contributions, Optional<Money> wageTax) {
    return contributions.isEmpty() || wageTax.isEmpty();
  }

  private Money nothing() {
    return Money.zero(law.currency());
  }

  private void net(Money before) {
    Money loan = loan(before, nothing());
    calculated
        .put("loan_set_off", loan)
        .put("net_total", before.minus(loan))
        .put("net_before_loan", before);
  }

  /** Says what no sum holds. */
  private void flags(
      SettlementWages due,
      SettlementTaxes taxes,
      Optional<Money> severance,
      Optional<Money> severanceTax,
      boolean withheldIsOpen) {
    Working missing = Working.of("cn.settlement-net", law).articles("工资支付暂行规定 9");
    missing
        .flagIf(
            due.leaveIsOpen() && calculated.answer("annual_leave_extra").isEmpty(),
            SettlementFlags.LEAVE_PAY_NOT_COMPUTED)
        .flagIf(
            severance.isEmpty() && ground.isPresent(), SettlementFlags.COMPENSATION_NOT_COMPUTED)
        .flagIf(
            severance.isPresent() && severanceTax.isEmpty(), SettlementFlags.SEVERANCE_TAX_UNKNOWN)
        .flagIf(taxes.contributionsInPart(), SettlementFlags.CONTRIBUTIONS_NOT_GIVEN)
        .flagIf(withheldIsOpen, Flags.WAGES_BEFORE_WITHHOLDING);
    Computation said = missing.done();
    if (!said.flags().isEmpty()) {
      calculated.because(said);
    }
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

  /**
   * What counts as one-off compensation: N or 2N, pay in lieu, the medical subsidy, and what was
   * agreed above the law. Absent when N or 2N may be due and could not be computed.
   */
  private Optional<Money> oneOff() {
    boolean counted =
        Stream.of("economic_compensation", "unlawful_compensation_2n")
            .anyMatch(name -> calculated.answer(name).isPresent());
    if (!counted) {
      return Optional.empty();
    }
    Money extra = inputs.decimal("ex_gratia_severance").map(law::money).orElse(nothing());
    Money sum =
        Stream.of(
                "economic_compensation",
                "unlawful_compensation_2n",
                "pay_in_lieu_of_notice",
                "medical_subsidy")
            .flatMap(name -> calculated.answer(name).stream())
            .map(Answer.Amount.class::cast)
            .map(Answer.Amount::money)
            .reduce(extra, Money::plus);
    calculated.put("severance_total", sum);
    return Optional.of(sum);
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
