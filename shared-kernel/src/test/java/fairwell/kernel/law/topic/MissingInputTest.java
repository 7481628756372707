package fairwell.kernel.law.topic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fairwell.kernel.law.pack.PolicyPacks;
import fairwell.kernel.refusal.ImpossibleValue;
import fairwell.kernel.refusal.Refused;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A question that cannot be answered names the input it lacks. */
class MissingInputTest {

  private static final String MISSING = "a value: the calculation cannot do without it";

  static Stream<Arguments> questions() {
    return Stream.of(
        lacks(
            "annual_leave",
            "CN",
            Map.of("new_joiner", true, "annual_entitlement_days", 5),
            "hire_date"),
        lacks("final_wage", "CN", Map.of("weekday_ot_hours", 1), "monthly_base"),
        lacks("final_wage", "CN", Map.of("arrears_months", 1), "monthly_wage"),
        lacks("final_wage", "CN", Map.of("employee_caused_loss", "1"), "monthly_wage"),
        lacks(
            "final_wage",
            "CN",
            Map.of("monthly_wage", "1", "arrears_months", 1, "ordered_by_labour_bureau", true),
            "paid_within_deadline"),
        lacks("final_wage", "CN-BJ", Map.of("standby", true), "second_or_later_cycle"),
        lacks(
            "final_wage",
            "CN-BJ",
            Map.of("standby", true, "second_or_later_cycle", true),
            "work_provided"),
        lacks("double_wage", "CN", Map.of(), "hire_date"),
        lacks(
            "double_wage",
            "CN",
            Map.of(
                "window_from", "2025-01-01",
                "window_to", "2025-02-28",
                "monthly_wage", "1",
                "limitation_defence_raised_in_arbitration", true),
            "claim_date"),
        lacks(
            "severance",
            "CN",
            Map.of("avg_components", Map.of("months", 3)),
            "avg_components.monthly_wage"),
        lacks(
            "severance",
            "CN",
            Map.of(
                "hire_date",
                "2020-01-01",
                "prior_employer_service",
                Map.of("non_fault_transfer", true, "to", "2019-12-31")),
            "prior_employer_service.from"),
        lacks("iit_cumulative", "CN", Map.of(), "monthly_wage"),
        lacks("iit_cumulative", "CN", Map.of("monthly_wage", "1"), "months"),
        lacks("iit_bonus", "CN", Map.of(), "one_off_annual_bonus"),
        lacks("iit_annual", "CN", Map.of(), "annual_wage"),
        lacks("iit_severance", "CN", Map.of(), "severance_total"),
        lacks("iit_severance", "CN", Map.of("early_retirement", true), "lump_sum"),
        lacks(
            "iit_severance",
            "CN",
            Map.of("early_retirement", true, "lump_sum", "1"),
            "years_to_statutory_retirement"),
        lacks("social_insurance", "CN", Map.of(), "wage_base"),
        lacks("housing_fund", "CN", Map.of(), "wage_base"),
        lacks("unemployment", "CN", Map.of(), "contribution_years"),
        lacks("medical_period", "CN", Map.of(), "years_at_employer"),
        lacks("medical_period", "CN", Map.of("years_at_employer", 1), "total_work_years"),
        lacks("retirement_age", "CN", Map.of("category", "MALE"), "birth_year_month"),
        lacks("retirement_age", "CN", Map.of("birth_year_month", "1970-01"), "category"),
        lacks("procedure", "CN", Map.of(), "employment_end_date"),
        lacks("procedure", "CN", Map.of("headcount", 9), "to_be_laid_off_list"),
        lacks("procedure", "CN", Map.of("to_be_laid_off_list", List.of(1)), "headcount"),
        lacks(
            "procedure",
            "CN",
            Map.of("award_items", List.of(Map.of("amount", "1"))),
            "award_items[0].item"),
        lacks(
            "procedure",
            "CN",
            Map.of("award_items", List.of(Map.of("item", "wages"))),
            "award_items[0].amount"),
        lacks("grounds", "CN", Map.of(), "ground"),
        lacks("hk_severance", "HK", Map.of("reckonable_years", "3"), "final_month_wage"),
        lacks("hk_ltp", "HK", Map.of("pre_transition_years", "3"), "pre_transition_wage"),
        lacks("hk_ltp", "HK", Map.of("post_transition_years", "3"), "final_month_wage"),
        lacks("sg_final_pay", "SG", Map.of(), "gross_monthly"),
        lacks(
            "sg_final_pay",
            "SG",
            Map.of("gross_monthly", "1", "days_worked", 1),
            "working_days_in_month"),
        lacks(
            "sg_final_pay",
            "SG",
            Map.of("gross_monthly", "1", "working_days_in_month", 1),
            "days_worked"),
        lacks(
            "sg_final_pay",
            "SG",
            Map.of("gross_monthly", "1", "unused_leave_days", 1),
            "working_days_per_week"),
        lacks(
            "sg_final_pay",
            "SG",
            Map.of("gross_monthly", "1", "working_days_per_week", 5),
            "unused_leave_days"),
        lacks("sg_notice", "SG", Map.of(), "service_list"),
        lacks(
            "sg_notice", "SG", Map.of("service_list", List.of(Map.of())), "service_list[0].weeks"),
        lacks("sg_retrenchment", "SG", Map.of("gross_monthly", "1"), "years"),
        lacks("sg_retrenchment", "SG", Map.of("years", 1), "gross_monthly"),
        lacks("de_kschg_1a", "DE", Map.of(), "service"),
        lacks("de_kschg_1a", "DE", Map.of("service", Map.of()), "service.years"),
        lacks("de_kschg_1a", "DE", Map.of("service", Map.of("years", 1)), "monthly_earnings"),
        lacks("de_notice", "DE", Map.of(), "party"),
        lacks("de_notice", "DE", Map.of("party", "EMPLOYER"), "years_list"),
        lacks("bonus_pro_rata", "CN", Map.of(), "yearly_bonus"));
  }

  private static Arguments lacks(
      String topic, String place, Map<String, Object> inputs, String field) {
    return Arguments.of(topic, place, inputs, field);
  }

  @ParameterizedTest
  @MethodSource("questions")
  void theInputThatIsMissingIsNamed(
      String topic, String place, Map<String, Object> inputs, String field) {
    assertThatThrownBy(() ->
            Topics.calculate(
                Topics.named(topic).orElseThrow(),
                place,
                LocalDate.of(2026, 3, 31),
                inputs,
                PolicyPacks.shipped()))
        .isInstanceOfSatisfying(
            Refused.class,
            refused ->
                assertThat(refused.refusal()).isEqualTo(new ImpossibleValue(field, MISSING)));
  }
}
