package fairwell.kernel.law.topic;

import fairwell.kernel.law.pack.Figures;
import java.util.List;

/** A whole settlement from its figures: what each rule gives, the taxes, and the sums. */
final class SettlementTopic implements Topic {

  @Override
  public String name() {
    return "settlement";
  }

  @Override
  public List<Field> fields() {
    return List.of(
        GroundNames.fieldOrUnlawful("ground"),
        Field.yesNo("notice_given_30d"),
        Field.date("hire_date"),
        Field.date("last_employment_date"),
        Field.date("contract_end_date"),
        Field.date("employee_in_nursing_period_until"),
        Field.decimal("cumulative_work_years"),
        Field.decimal("monthly_wage"),
        Field.decimal("last_month_wage"),
        Field.whole("paid_workdays_in_last_month"),
        Field.decimal("avg_monthly_wage_12m"),
        Field.decimal("avg_monthly_wage_excl_overtime_12m"),
        Field.decimal("annual_leave_taken"),
        Field.decimal("cap_monthly_3x"),
        Field.yesNo("cap_triggered"),
        Field.decimal("local_prior_year_avg_annual_wage"),
        Field.decimal("local_prior_year_avg_monthly_wage"),
        Field.decimal("local_min_wage"),
        Field.decimal("ex_gratia_severance"),
        Field.decimal("monthly_social_employee"),
        Field.decimal("monthly_housing_fund_employee"),
        Field.decimal("monthly_special_additional"),
        Field.whole("months_worked_this_year"),
        Field.decimal("monthly_wage_each_month_this_year"),
        Field.decimal("company_loan_balance"),
        Field.yesNo("written_authorisation_for_loan_deduction"));
  }

  @Override
  public Calculated answer(Inputs inputs, Figures law) {
    inputs.inOrder("hire_date", "last_employment_date").inOrder("hire_date", "contract_end_date");
    return new SettlementAnswer(inputs, law).all();
  }
}
