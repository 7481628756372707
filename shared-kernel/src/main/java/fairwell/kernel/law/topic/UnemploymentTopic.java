package fairwell.kernel.law.topic;

import fairwell.kernel.law.Answer;
import fairwell.kernel.law.Computation;
import fairwell.kernel.law.Consequences;
import fairwell.kernel.law.Ground;
import fairwell.kernel.law.insurance.UnemploymentBenefit;
import fairwell.kernel.law.insurance.UnemploymentEligibility;
import fairwell.kernel.law.insurance.UnemploymentMonths;
import fairwell.kernel.law.insurance.UnemploymentMonths.Table;
import fairwell.kernel.law.pack.Figures;
import fairwell.kernel.value.Money;
import fairwell.kernel.value.Place;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * {@code unemployment}: who is entitled, for how many months, how much. Whether the work ended
 * against the person's will is said by {@code involuntary} or follows from the {@code ground};
 * without either, months and amounts are answered as if it did, and {@code eligible} is left open.
 */
final class UnemploymentTopic implements Topic {

  private static final String BENEFIT = "unemployment-benefit";
  private static final String CLAIM = "unemployment-claim";
  private static final String YEARS = "contribution_years";
  private static final Place BEIJING = new Place("CN-BJ");
  private static final BigDecimal MONTHS = BigDecimal.valueOf(12);
  private static final int SCALE = 10;

  @Override
  public String name() {
    return "unemployment";
  }

  @Override
  public List<Field> fields() {
    return List.of(
        Field.decimal(YEARS),
        Field.yesNo("involuntary"),
        Field.yesNo("registered"),
        Field.choice("months_rule", "BEIJING_LOCAL_TABLE", "NATIONAL_MAXIMUM"),
        Field.whole("contribution_months"),
        GroundNames.field("ground"),
        Field.decimal("local_min_wage"),
        Field.decimal("rate"),
        Field.decimal("avg_contribution_wage_12m"),
        Field.whole("previous_unused_months"),
        Field.decimal("current_spell_years"),
        Field.whole("days_between_registration_and_claim"));
  }

  @Override
  public Calculated answer(Inputs inputs, Figures asked) {
    Figures law = given(inputs, asked);
    Calculated calculated = new Calculated();
    inputs
        .whole("days_between_registration_and_claim")
        .ifPresent(days -> {
          Computation late = UnemploymentEligibility.late(days, law);
          calculated.because(late).put("late_claim_refused", late, "refused");
        });
    Optional<BigDecimal> years =
        inputs
            .decimal(YEARS)
            .or(() ->
                inputs
                    .whole("contribution_months")
                    .map(months ->
                        BigDecimal.valueOf(months).divide(MONTHS, SCALE, RoundingMode.DOWN)))
            .or(() -> inputs.decimal("current_spell_years"));
    years.ifPresentOrElse(
        known -> benefit(inputs, known, law, calculated),
        () -> withoutYears(inputs, law, calculated));
    if (calculated.answers().isEmpty()) {
      throw inputs.missing(YEARS);
    }
    return calculated;
  }

  /** What can be said while the contributions are not known. */
  private static void withoutYears(Inputs inputs, Figures law, Calculated calculated) {
    eligible(inputs, null, law, calculated);
    if (inputs.has("local_min_wage") || inputs.has("rate")) {
      UnemploymentBenefit.byMinimumWage(law)
          .ifPresent(benefit ->
              calculated
                  .because(benefit)
                  .put("monthly", benefit.money())
                  .put("monthly_first_12", benefit.money()));
    }
  }

  private static void eligible(
      Inputs inputs, @Nullable BigDecimal years, Figures law, Calculated calculated) {
    Computation eligible =
        UnemploymentEligibility.of(
            new UnemploymentEligibility.Claim(
                years, involuntary(inputs).orElse(null), inputs.yesNo("registered").orElse(null)),
            law);
    if (!eligible.steps().isEmpty()) {
      calculated.because(eligible).put("eligible", eligible, "eligible");
    }
  }

  private static void benefit(Inputs inputs, BigDecimal years, Figures law, Calculated calculated) {
    eligible(inputs, years, law, calculated);
    if (calculated.answer("eligible").filter(Answer.of(false)::equals).isPresent()) {
      calculated.put("months", BigDecimal.ZERO).put("total", Money.zero(law.currency()));
      return;
    }
    Computation spell =
        UnemploymentMonths.of(
            inputs.decimal("current_spell_years").orElse(years),
            inputs.whole("previous_unused_months").orElse(0),
            table(inputs, law),
            law);
    int months = months(spell);
    Computation benefit = UnemploymentBenefit.of(years, months, law);
    calculated
        .because(spell)
        .because(benefit)
        .put("months", spell, "months")
        .put("monthly", benefit, "monthly")
        .put("monthly_first_12", benefit, "monthly")
        .put("monthly_from_13", benefit, "monthlyFrom13")
        .put("monthly_13_24", benefit, "monthlyFrom13")
        .put("total", benefit, "total");
    law.findWording(CLAIM, "steps")
        .map(_ -> UnemploymentEligibility.stepsToClaim(law))
        .ifPresent(steps -> calculated.because(steps).put("steps_to_claim", steps, "steps"));
    jobSeeking(inputs, months, law, calculated);
  }

  private static void jobSeeking(Inputs inputs, int months, Figures law, Calculated calculated) {
    if (inputs.has("avg_contribution_wage_12m")
        && law.find(BENEFIT, "jobSeekingRate").isPresent()) {
      Computation subsidy =
          UnemploymentBenefit.jobSeeking(
              inputs.needDecimal("avg_contribution_wage_12m"), months, law);
      calculated
          .because(subsidy)
          .put("job_seeking_subsidy_monthly", subsidy, "monthly")
          .put("job_seeking_subsidy_months", subsidy, "months")
          .put("job_seeking_subsidy_total", subsidy, "total");
    }
  }

  private static int months(Computation spell) {
    return spell.answer("months").orElseThrow() instanceof Answer.Number number
        ? number.value().intValueExact()
        : 0;
  }

  private static Table table(Inputs inputs, Figures law) {
    Optional<String> rule = inputs.choice("months_rule");
    if (rule.filter("NATIONAL_MAXIMUM"::equals).isPresent()) {
      return Table.NATIONAL_MAXIMUM;
    }
    if (rule.isPresent() && !law.place().equals(BEIJING)) {
      throw inputs.refuse("months_rule", "NATIONAL_MAXIMUM, or not given, outside Beijing");
    }
    return Table.OF_THE_PLACE;
  }

  private static Optional<Boolean> involuntary(Inputs inputs) {
    Optional<Boolean> said = inputs.yesNo("involuntary");
    Optional<Boolean> follows =
        inputs
            .choice("ground")
            .flatMap(GroundNames::named)
            // Whether a refused renewal is by own will differs by place, so it is not asserted.
            .filter(ground -> ground != Ground.LCL_44_1_EMPLOYEE_REFUSED)
            .map(ground -> Consequences.of(ground).involuntaryForUnemployment());
    if (said.isPresent() && follows.isPresent() && !said.equals(follows)) {
      throw inputs.refuse("involuntary", follows.get() + " for this ground, or not given");
    }
    return said.or(() -> follows);
  }

  private static Figures given(Inputs inputs, Figures law) {
    Optional<BigDecimal> rate = inputs.decimal("rate");
    if (rate.filter(share -> share.compareTo(BigDecimal.ONE) > 0).isPresent()) {
      throw inputs.refuse("rate", "a share from 0 to 1, such as 0.90");
    }
    Figures known =
        inputs
            .decimal("local_min_wage")
            .map(wage -> law.with("minimum-wage", "monthly", wage))
            .orElse(law);
    return rate.isPresent() ? known.with(BENEFIT, "minimumWageRate", rate.get()) : known;
  }
}
