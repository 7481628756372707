package fairwell.kernel.law.topic;

import fairwell.kernel.law.pack.Figures;
import java.util.List;

/** Economic compensation, its double, and what is due beside them. */
final class SeveranceTopic implements Topic {

  @Override
  public String name() {
    return "severance";
  }

  @Override
  public List<Field> fields() {
    return List.of(
        GroundNames.fieldOrUnlawful("ground"),
        Field.date("hire_date"),
        Field.date("last_employment_date"),
        SeveranceService.time("service"),
        Field.objects("service_list", SeveranceService.time("service").of().toArray(Field[]::new)),
        Field.object(
            "prior_employer_service",
            Field.date("from"),
            Field.date("to"),
            Field.yesNo("non_fault_transfer"),
            Field.yesNo("compensation_already_paid")),
        Field.decimal("compensation_months_given"),
        Field.decimal("avg_monthly_wage_12m"),
        Field.decimal("annual_income_last_12m"),
        Field.decimals("monthly_wages"),
        Field.whole("months_counted"),
        Field.object(
            "avg_components",
            Field.decimal("monthly_wage"),
            Field.whole("months"),
            Field.decimal("year_end_bonus_annual"),
            Field.whole("year_end_bonus_months_counted"),
            Field.decimal("overtime_due_in_period")),
        Field.yesNo("year_end_bonus_spread_over_12"),
        Field.yesNo("maternity_allowance_in_base"),
        Field.decimal("last_month_wage"),
        Field.decimal("cap_monthly_3x"),
        Field.decimal("local_prior_year_avg_monthly_wage"),
        Field.decimal("local_min_wage"),
        Field.yesNo("cap_triggered"),
        Field.yesNo("notice_given_30d"),
        Field.yesNo("claimed_pay_in_lieu"),
        Field.yesNo("in_probation"),
        Field.yesNo("during_medical_treatment_period"),
        Field.whole("medical_subsidy_months"),
        Field.whole("open_ended_contract_refused_months"),
        Field.decimal("unlawful_compensation_2n_given"),
        Field.object(
            "already_paid",
            Field.decimal("economic_compensation"),
            Field.decimal("pay_in_lieu_of_notice")));
  }

  @Override
  public Calculated answer(Inputs inputs, Figures law) {
    inputs.inOrder("hire_date", "last_employment_date");
    return new SeveranceAnswer(inputs, law).all();
  }
}
