package fairwell.kernel.law.topic;

import fairwell.kernel.law.Computation;
import fairwell.kernel.law.Flags;
import fairwell.kernel.law.Working;
import fairwell.kernel.law.noncompete.NonCompetePay;
import fairwell.kernel.law.noncompete.NonCompetePay.Basis;
import fairwell.kernel.law.pack.Figures;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** Non-compete after leaving: what is due, how it ends, what the guidance says. */
final class NonCompeteTopic implements Topic {

  private static final String AVERAGE = "avg_monthly_wage_12m";
  private static final String BASIC_WAGE = "monthly_basic_wage_before_leaving";
  private static final String AGREED_TOTAL = "agreed_total_compensation";
  private static final String SENIOR_MANAGER = "SENIOR_MANAGER";
  private static final String SENIOR_TECHNICIAN = "SENIOR_TECHNICIAN";
  private static final String SECRECY_DUTY = "SECRECY_DUTY";
  private static final String ORDINARY = "ORDINARY";

  @Override
  public String name() {
    return "non_compete";
  }

  @Override
  public List<Field> fields() {
    return List.of(
        Field.decimal(AVERAGE),
        Field.whole("months_worked_when_under_12"),
        Field.decimal("agreed_monthly"),
        Field.decimal("agreed_rate"),
        Field.decimal(BASIC_WAGE),
        Field.whole("agreed_term_months"),
        Field.whole("term_months"),
        Field.decimal("local_min_wage"),
        Field.decimal(AGREED_TOTAL),
        Field.decimal("agreed_damages"),
        Field.whole("months_paid"),
        Field.whole("months_unpaid_due"),
        Field.yesNo("employer_releases_during_term"),
        Field.whole("months_unpaid_by_employer_fault"),
        Field.yesNo("employee_requests_release"),
        Field.yesNo("employer_waives_in_writing_on_or_before_leaving"),
        Field.choice("role", ORDINARY, SENIOR_MANAGER, SENIOR_TECHNICIAN, SECRECY_DUTY),
        Field.yesNo("knows_trade_secrets"));
  }

  @Override
  public Calculated answer(Inputs inputs, Figures asked) {
    Figures law =
        inputs
            .decimal("local_min_wage")
            .map(wage -> asked.with("minimum-wage", "monthly", wage))
            .orElse(asked);
    Calculated calculated = new Calculated();
    Optional<BigDecimal> term = term(inputs);
    Optional<Computation> pay =
        basis(inputs).map(basis -> NonCompetePay.of(new NonCompetePay.Question(basis, term), law));
    pay.ifPresent(found ->
        calculated
            .because(found)
            .put("monthly", found, "monthly")
            .put("term_months", found, "termMonths")
            .put("total", found, "total"));
    if (pay.isEmpty() && term.isPresent()) {
      Computation months = NonCompetePay.term(term.get(), law);
      calculated.because(months).put("term_months", months, "termMonths");
    }
    fewMonths(inputs, law, calculated);
    new NonCompeteAnswer(inputs, law, calculated).add();
    return calculated;
  }

  private static Optional<BigDecimal> term(Inputs inputs) {
    return inputs
        .whole("agreed_term_months")
        .or(() -> inputs.whole("term_months"))
        .map(BigDecimal::valueOf);
  }

  /** What the monthly amount rests on, as far as it is said. */
  private static Optional<Basis> basis(Inputs inputs) {
    Optional<BigDecimal> average = inputs.decimal(AVERAGE);
    Optional<BigDecimal> wage = inputs.decimal(BASIC_WAGE).or(() -> average);
    if (inputs.has("agreed_monthly")) {
      return Optional.of(new Basis.AgreedAmount(inputs.needDecimal("agreed_monthly")));
    }
    if (inputs.has("agreed_rate")) {
      BigDecimal rate = inputs.needDecimal("agreed_rate");
      return wage.map(of -> new Basis.AgreedRate(rate, of));
    }
    return average.map(Basis.NothingAgreed::new);
  }

  private static void fewMonths(Inputs inputs, Figures law, Calculated calculated) {
    inputs
        .whole("months_worked_when_under_12")
        .ifPresent(months -> {
          if (months < 1 || months > 12) {
            throw inputs.refuse("months_worked_when_under_12", "1 to 12");
          }
          calculated.because(
              Working.of("cn.average-wage", law)
                  .given("months", months)
                  .articles("法释〔2020〕26号 36")
                  .flag(Flags.AVERAGE_UNDER_TWELVE_MONTHS)
                  .done());
        });
  }
}
