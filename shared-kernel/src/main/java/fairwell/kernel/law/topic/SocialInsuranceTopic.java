package fairwell.kernel.law.topic;

import fairwell.kernel.law.Answer;
import fairwell.kernel.law.Computation;
import fairwell.kernel.law.insurance.ContributionBase;
import fairwell.kernel.law.insurance.PensionYears;
import fairwell.kernel.law.insurance.SocialInsurance;
import fairwell.kernel.law.pack.Figure;
import fairwell.kernel.law.pack.Figures;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * {@code social_insurance}: bases and contributions of one month (of {@code period}, else of the
 * day asked), limits from an average wage, and the least years for a pension. {@code base} is taken
 * as it is unless limits are given with it; {@code wage_base} and {@code
 * personal_prior_year_avg_wage} are kept between the limits.
 */
final class SocialInsuranceTopic implements Topic {

  private static final String RATES = "social-insurance-rates";
  private static final BigDecimal MONTHS = BigDecimal.valueOf(12);
  private static final int SCALE = 10;
  private static final int LAST_YEAR = 2100;

  @Override
  public String name() {
    return "social_insurance";
  }

  @Override
  public List<Field> fields() {
    return List.of(
        Field.decimal("personal_prior_year_avg_wage"),
        Field.decimal("local_avg_monthly_wage"),
        Field.decimal("pension_employee_rate"),
        Field.decimal("base"),
        Field.decimal("pension_employer_rate"),
        Field.decimal("wage_base"),
        Field.month("period"),
        Field.whole("medical_tier"),
        Field.decimal("unemployment_employee_rate"),
        Field.decimal("pension_max"),
        Field.decimal("medical_max"),
        Field.decimal("base_min"),
        Field.decimal("base_max"),
        Field.yesNo("flexible_worker"),
        Field.decimal("pension_rate"),
        Field.decimal("medical_rate"),
        Field.decimal("prior_year_avg_annual_wage_full_scope"),
        Field.decimal("avg_monthly"),
        Field.decimals("year_reaching_retirement_list"));
  }

  @Override
  public Calculated answer(Inputs inputs, Figures asked) {
    Figures of = inputs.month("period").map(month -> asked.on(month.atDay(1))).orElse(asked);
    Calculated calculated = new Calculated();
    Figures law = rates(inputs, limits(inputs, average(inputs, of, calculated)));
    law.find(ContributionBase.ALL, "min").ifPresent(min -> put(calculated, "base_min", min, law));
    law.find(ContributionBase.ALL, "max").ifPresent(max -> put(calculated, "base_max", max, law));
    pensionYears(inputs, law, calculated);
    Optional<BigDecimal> wage =
        inputs
            .decimal("base")
            .or(() -> inputs.decimal("wage_base"))
            .or(() -> inputs.decimal("personal_prior_year_avg_wage"));
    if (wage.isPresent()) {
      contributions(inputs, wage.get(), law, calculated);
    }
    if (calculated.answers().isEmpty()) {
      throw inputs.missing("wage_base");
    }
    return calculated;
  }

  private static void put(Calculated calculated, String name, Figure figure, Figures law) {
    calculated.put(name, law.money(figure.value()));
  }

  private static void contributions(
      Inputs inputs, BigDecimal wage, Figures law, Calculated calculated) {
    boolean isBase = inputs.has("base") && !inputs.has("base_min") && !inputs.has("base_max");
    SocialInsurance.Month month = new SocialInsurance.Month(wage, isBase, tier(inputs));
    boolean flexible =
        inputs.yes("flexible_worker") || inputs.has("pension_rate") || inputs.has("medical_rate");
    Computation computation =
        flexible
            ? SocialInsurance.ofFlexibleWorker(month, law)
            : SocialInsurance.ofEmployee(month, law);
    calculated
        .because(computation)
        .put("pension_base", computation, "pensionBase")
        .put("medical_base", computation, "medicalBase")
        .put("unemployment_base", computation, "unemploymentBase")
        .put("pension", computation, "pension")
        .put("medical", computation, "medical")
        .put("total", computation, "total")
        .put("employee_pension", computation, "employeePension")
        .put("employee_medical", computation, "employeeMedical")
        .put("employee_unemployment", computation, "employeeUnemployment")
        .put("employee_total", computation, "employeeTotal")
        .put("employer_pension", computation, "employerPension")
        .put("employer_medical", computation, "employerMedical")
        .put("employer_unemployment", computation, "employerUnemployment")
        .put("employer_total", computation, "employerTotal");
    List<Answer> bases = new ArrayList<>();
    for (String step : List.of("pensionBase", "medicalBase", "unemploymentBase")) {
      computation.answer(step).ifPresent(bases::add);
    }
    if (bases.stream().distinct().count() == 1) {
      calculated.put("base", bases.getFirst());
    }
  }

  private static int tier(Inputs inputs) {
    int tier = inputs.whole("medical_tier").orElse(1);
    if (tier < 1 || tier > 2) {
      throw inputs.refuse("medical_tier", "1 or 2");
    }
    return tier;
  }

  private static void pensionYears(Inputs inputs, Figures law, Calculated calculated) {
    inputs
        .decimals("year_reaching_retirement_list")
        .ifPresent(years -> {
          List<Answer> least = new ArrayList<>();
          for (BigDecimal year : years) {
            if (year.stripTrailingZeros().scale() > 0 || year.intValue() > LAST_YEAR) {
              throw inputs.refuse("year_reaching_retirement_list", "years such as 2031");
            }
            Computation computation = PensionYears.leastFor(year.intValueExact(), law);
            calculated.because(computation);
            computation.answer("years").ifPresent(least::add);
          }
          calculated.put("min_contribution_years_list", Answer.of(least));
        });
  }

  /** Limits from an average: as published, in whole yuan, from that of all urban employees. */
  private static Figures average(Inputs inputs, Figures law, Calculated calculated) {
    Optional<BigDecimal> month =
        inputs
            .decimal("avg_monthly")
            .or(() ->
                inputs
                    .decimal("prior_year_avg_annual_wage_full_scope")
                    .map(year ->
                        ContributionBase.published(
                            year.divide(MONTHS, SCALE, RoundingMode.HALF_UP))));
    if (month.isPresent()) {
      BigDecimal average = month.get();
      calculated.put("avg_monthly", law.money(average));
      return ContributionBase.withLimits(
          law,
          Optional.of(ContributionBase.published(ContributionBase.floor(average, law))),
          Optional.of(ContributionBase.published(ContributionBase.ceiling(average, law))));
    }
    Optional<BigDecimal> local = inputs.decimal("local_avg_monthly_wage");
    return ContributionBase.withLimits(
        law,
        local.map(average -> ContributionBase.floor(average, law)),
        local.map(average -> ContributionBase.ceiling(average, law)));
  }

  private static Figures limits(Inputs inputs, Figures law) {
    Optional<BigDecimal> min = inputs.decimal("base_min");
    Optional<BigDecimal> max = inputs.decimal("base_max");
    if (min.isPresent() && max.isPresent() && min.get().compareTo(max.get()) > 0) {
      throw inputs.refuse("base_min", "not above base_max");
    }
    Figures known = ContributionBase.withLimits(law, min, max);
    known = with(known, inputs, "pension_max", "pension-base", "max");
    known = with(known, inputs, "medical_max", "medical-base", "max");
    return with(known, inputs, "medical_max", "medical-tier2-base", "max");
  }

  private static Figures rates(Inputs inputs, Figures law) {
    Figures known = law;
    known = rate(known, inputs, "pension_employee_rate", "pensionEmployee");
    known = rate(known, inputs, "pension_employer_rate", "pensionEmployer");
    known = rate(known, inputs, "unemployment_employee_rate", "unemploymentEmployee");
    known = rate(known, inputs, "pension_rate", "flexiblePension");
    return rate(known, inputs, "medical_rate", "flexibleMedical");
  }

  private static Figures rate(Figures law, Inputs inputs, String field, String name) {
    if (inputs.decimal(field).filter(rate -> rate.compareTo(BigDecimal.ONE) > 0).isPresent()) {
      throw inputs.refuse(field, "a share from 0 to 1, such as 0.08");
    }
    return with(law, inputs, field, RATES, name);
  }

  private static Figures with(Figures law, Inputs inputs, String field, String topic, String name) {
    return inputs.decimal(field).map(value -> law.with(topic, name, value)).orElse(law);
  }
}
