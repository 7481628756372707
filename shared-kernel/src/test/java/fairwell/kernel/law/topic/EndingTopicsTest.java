package fairwell.kernel.law.topic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fairwell.kernel.law.Computation;
import fairwell.kernel.law.Flags;
import fairwell.kernel.law.pack.PolicyPacks;
import fairwell.kernel.refusal.DatesOutOfOrder;
import fairwell.kernel.refusal.FigureUnknown;
import fairwell.kernel.refusal.ImpossibleValue;
import fairwell.kernel.refusal.Refusal;
import fairwell.kernel.refusal.Refused;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What the topics on ending refuse, and what they flag; their results are in the examples. */
class EndingTopicsTest {

  private static Calculated ask(String topic, String place, Map<String, Object> inputs) {
    return Topics.calculate(
        Topics.named(topic).orElseThrow(),
        place,
        LocalDate.of(2026, 3, 31),
        inputs,
        PolicyPacks.shipped());
  }

  private static void refused(
      String topic, String place, Map<String, Object> inputs, Refusal refusal) {
    assertThatThrownBy(() -> ask(topic, place, inputs))
        .isInstanceOfSatisfying(
            Refused.class, refused -> assertThat(refused.refusal()).isEqualTo(refusal));
  }

  private static List<String> flags(String topic, String place, Map<String, Object> inputs) {
    return ask(topic, place, inputs).computations().stream()
        .map(Computation::flags)
        .flatMap(List::stream)
        .distinct()
        .toList();
  }

  @Test
  void severanceRefusesWhatCannotBe() {
    refused(
        "severance",
        "CN",
        Map.of("hire_date", "2026-01-02", "last_employment_date", "2026-01-01"),
        DatesOutOfOrder.tooEarly("last_employment_date", "2026-01-02", "2026-01-01"));
    refused(
        "severance",
        "CN",
        Map.of("hire_date", "2026-04-01"),
        DatesOutOfOrder.tooLate("hire_date", "2026-04-01", "2026-03-31"));
    refused(
        "severance",
        "CN",
        Map.of("service", Map.of("years", 1, "months", 12)),
        new ImpossibleValue("service.months", "0 to 11 beside years"));
    refused(
        "severance",
        "CN",
        Map.of("service_list", List.of(Map.of("days", 31))),
        new ImpossibleValue("service_list[0].days", "0 to 30"));
    refused(
        "severance",
        "CN",
        Map.of("monthly_wages", Collections.nCopies(13, "1.00")),
        new ImpossibleValue("monthly_wages", "1 to 12 months"));
    refused(
        "severance",
        "CN",
        Map.of("monthly_wages", List.of("1.00"), "months_counted", 13),
        new ImpossibleValue("months_counted", "1 to 12 months"));
    refused(
        "severance",
        "CN",
        Map.of("avg_components", Map.of("monthly_wage", "1.00", "months", 0)),
        new ImpossibleValue("avg_components.months", "1 to 12 months"));
    refused(
        "severance",
        "CN",
        Map.of(
            "avg_components",
            Map.of("monthly_wage", "1.00", "months", 12, "year_end_bonus_months_counted", 13)),
        new ImpossibleValue("avg_components.year_end_bonus_months_counted", "0 to 12"));
    refused(
        "severance",
        "CN",
        Map.of(
            "avg_monthly_wage_12m", "20000.01",
            "cap_monthly_3x", "20000.00",
            "cap_triggered", false),
        new ImpossibleValue("cap_triggered", "true: the wage is above cap_monthly_3x"));
    refused(
        "severance",
        "CN",
        Map.of(
            "hire_date",
            "2022-01-01",
            "prior_employer_service",
            Map.of("from", "2021-01-02", "to", "2021-01-01", "non_fault_transfer", true)),
        DatesOutOfOrder.tooEarly("prior_employer_service.to", "2021-01-02", "2021-01-01"));
  }

  @Test
  void severanceRefusesACityWhoseAverageIsNotKnown() {
    refused(
        "severance",
        "CN-BJ",
        Map.of("avg_monthly_wage_12m", "9000.00", "last_employment_date", "2023-05-31"),
        new FigureUnknown("average-wage.annual", "CN-BJ", "2023-05-31"));
  }

  @Test
  void anUnknownGroundIsRefusedWithTheKnownOnes() {
    assertThatThrownBy(() -> ask("grounds", "CN", Map.of("ground", "LCL_99")))
        .isInstanceOfSatisfying(
            Refused.class,
            refused ->
                assertThat(refused.refusal())
                    .isInstanceOfSatisfying(
                        ImpossibleValue.class,
                        value -> {
                          assertThat(value.field()).isEqualTo("ground");
                          assertThat(value.expected())
                              .contains("LCL_40_3_OBJECTIVE_CHANGE")
                              .doesNotContain("UNLAWFUL_TERMINATION");
                        }));
    refused(
        "grounds",
        "CN",
        Map.of(),
        new ImpossibleValue("ground", "a value: the calculation cannot do without it"));
  }

  @Test
  void severanceFlagsWhatAPersonHasToLookAt() {
    assertThat(
            flags(
                "severance",
                "CN",
                Map.of(
                    "ground", "LCL_40_3",
                    "avg_monthly_wage_12m", "9000.00",
                    "maternity_allowance_in_base", true,
                    "in_probation", true,
                    "during_medical_treatment_period", true,
                    "notice_given_30d", false)))
        .containsExactlyInAnyOrder(
            Flags.AVERAGE_HOLDS_MATERNITY_ALLOWANCE,
            Flags.MINIMUM_WAGE_UNKNOWN,
            Flags.CAP_UNKNOWN,
            Flags.BARRED_IN_PROBATION,
            Flags.BARRED_BY_ART_42,
            Flags.NOTICE_PAY_AT_AVERAGE);
    assertThat(
            flags(
                "severance",
                "CN-BJ",
                Map.of(
                    "ground", "LCL_40_2",
                    "avg_monthly_wage_12m", "9000.00",
                    "last_month_wage", "9100.00",
                    "in_probation", true,
                    "during_medical_treatment_period", false)))
        .containsExactly(Flags.AVG_WAGE_STALE);
  }

  @Test
  void doubleWageRefusesWhatCannotBe() {
    refused(
        "double_wage",
        "CN",
        Map.of("window_from", "2026-01-02", "window_to", "2026-01-01"),
        DatesOutOfOrder.tooEarly("window_to", "2026-01-02", "2026-01-01"));
    refused(
        "double_wage",
        "CN",
        Map.of("hire_date", "2026-03-01", "monthly_wage", "9000.00"),
        new ImpossibleValue("claim_date", "a day after the first month of work"));
    refused(
        "double_wage",
        "CN",
        Map.of("monthly_wage", "9000.00", "divisor", "0"),
        new ImpossibleValue("divisor", "more than 0"));
    Map<String, Object> window =
        Map.of(
            "window_from", "2026-01-10",
            "window_to", "2026-02-10",
            "monthly_wage", "9000.00",
            "workdays_in_window_by_month", Map.of("2026-03", 3));
    refused(
        "double_wage",
        "CN",
        window,
        new ImpossibleValue("workdays_in_window_by_month.2026-03", "a month of the window"));
    Map<String, Object> days =
        Map.of(
            "window_from", "2026-01-10",
            "window_to", "2026-02-10",
            "monthly_wage", "9000.00",
            "workdays_in_window_by_month", Map.of("2026-02", 32));
    refused(
        "double_wage",
        "CN",
        days,
        new ImpossibleValue("workdays_in_window_by_month.2026-02", "0 to 31 days"));
  }

  @Test
  void theOthersRefuseWhatCannotBe() {
    refused(
        "medical_period",
        "CN",
        Map.of("total_work_years", 4, "years_at_employer", 5),
        new ImpossibleValue("total_work_years", "at least years_at_employer"));
    refused(
        "medical_period",
        "CN",
        Map.of("years_at_employer", 5),
        new ImpossibleValue("total_work_years", "a value: the calculation cannot do without it"));
    refused(
        "medical_period",
        "CN",
        Map.of("first_sick_day", "2026-01-01"),
        new ImpossibleValue("years_at_employer", "a value: the calculation cannot do without it"));
    refused(
        "medical_period",
        "CN",
        Map.of("entitlement_months", 4, "first_sick_day", "2026-01-01"),
        new ImpossibleValue("entitlement_months", "3, 6, 9, 12, 18 or 24"));
    refused(
        "retirement_age",
        "CN",
        Map.of("category", "MALE", "birth_year_month", "2026-04"),
        new ImpossibleValue("birth_year_month", "not after the day asked about"));
    refused(
        "procedure",
        "CN",
        Map.of(),
        new ImpossibleValue(
            "employment_end_date", "a value: the calculation cannot do without it"));
    refused(
        "procedure",
        "CN",
        Map.of("headcount", 5, "to_be_laid_off_list", List.of(6)),
        new ImpossibleValue("to_be_laid_off_list", "whole numbers of people, not above headcount"));
    refused(
        "procedure",
        "CN-BJ",
        Map.of("award_items", List.of(Map.of("item", "wages"))),
        new ImpossibleValue(
            "award_items[0].amount", "a value: the calculation cannot do without it"));
    refused(
        "procedure",
        "CN-BJ",
        Map.of("award_items", List.of(Map.of("item", " ", "amount", "1.00"))),
        new ImpossibleValue("award_items[0].item", "a text of at most 200 characters"));
    refused(
        "non_compete",
        "CN",
        Map.of("months_worked_when_under_12", 13),
        new ImpossibleValue("months_worked_when_under_12", "1 to 12"));
  }
}
