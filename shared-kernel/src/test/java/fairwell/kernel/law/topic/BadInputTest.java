package fairwell.kernel.law.topic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fairwell.kernel.law.pack.PolicyPacks;
import fairwell.kernel.refusal.DatesOutOfOrder;
import fairwell.kernel.refusal.ImpossibleValue;
import fairwell.kernel.refusal.Refusal;
import fairwell.kernel.refusal.Refused;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Input that cannot be is refused with its field and what would be right. */
class BadInputTest {

  private static void calculate(
      String topic, String place, LocalDate day, Map<String, ? extends @Nullable Object> inputs) {
    assertThat(
            Topics.calculate(
                Topics.named(topic).orElseThrow(), place, day, inputs, PolicyPacks.shipped()))
        .isNotNull();
  }

  private static void refused(
      String topic, String place, Map<String, Object> inputs, Refusal refusal) {
    assertThatThrownBy(() -> calculate(topic, place, LocalDate.of(2026, 3, 31), inputs))
        .isInstanceOfSatisfying(
            Refused.class, refused -> assertThat(refused.refusal()).isEqualTo(refusal));
  }

  static Stream<Arguments> negative() {
    return Topics.all().stream()
        .flatMap(topic ->
            topic.fields().stream()
                .filter(
                    field -> field.kind() == Field.Kind.DECIMAL || field.kind() == Field.Kind.WHOLE)
                .map(field -> Arguments.of(topic.name(), field.name())));
  }

  @ParameterizedTest
  @MethodSource("negative")
  void noWageAndNoTimeIsNegative(String topic, String field) {
    refused(
        topic,
        "CN",
        Map.of(field, "-1"),
        new ImpossibleValue(
            field, "not negative, at most 15 digits before the point and 10 after it"));
  }

  @Test
  void anEndBeforeTheHireIsRefusedInEveryTopicThatHasBoth() {
    for (String topic : List.of("severance", "settlement", "annual_leave", "bonus_pro_rata")) {
      refused(
          topic,
          "CN-BJ",
          Map.of("hire_date", "2026-03-02", "last_employment_date", "2026-03-01"),
          DatesOutOfOrder.tooEarly("last_employment_date", "2026-03-02", "2026-03-01"));
    }
  }

  @Test
  void aYearHasTwelveMonths() {
    refused(
        "iit_cumulative",
        "CN",
        Map.of("monthly_wage", "9000", "months", 13),
        new ImpossibleValue("months", "1 to 12"));
    refused(
        "iit_cumulative",
        "CN",
        Map.of("monthly_wage", "9000", "months", 12, "month_gross", "9000"),
        new ImpossibleValue("months", "1 to 12, the month of month_gross included"));
    refused(
        "settlement",
        "CN",
        Map.of("monthly_wage", "9000", "months_worked_this_year", 13),
        new ImpossibleValue("months_worked_this_year", "1 to 12"));
    refused(
        "severance",
        "CN",
        Map.of("service", Map.of("years", 1, "months", 12)),
        new ImpossibleValue("service.months", "0 to 11 beside years"));
    refused(
        "social_insurance",
        "CN-BJ",
        Map.of("wage_base", "9000", "period", "2026-13"),
        new ImpossibleValue("period", "a month yyyy-mm from 01 to 12"));
  }

  @Test
  void moreDaysThanAMonthHasAreRefused() {
    refused(
        "severance",
        "CN",
        Map.of("service", Map.of("years", 1, "days", 31)),
        new ImpossibleValue("service.days", "0 to 30"));
    refused(
        "settlement",
        "CN",
        Map.of("monthly_wage", "9000", "paid_workdays_in_last_month", 32),
        new ImpossibleValue("paid_workdays_in_last_month", "0 to 31"));
    refused(
        "final_wage",
        "CN",
        Map.of(
            "monthly_wage", "9000",
            "last_employment_date", "2026-03-10",
            "paid_workdays_in_month", 11),
        new ImpossibleValue("paid_workdays_in_month", "at most 10, the days until 2026-03-10"));
    refused(
        "final_wage",
        "CN",
        Map.of("monthly_wage", "9000", "paid_workdays_in_month", 32),
        new ImpossibleValue("paid_workdays_in_month", "at most 31, the days until 2026-03-31"));
  }

  static Stream<Arguments> beyondALife() {
    String years = "at most 80 years of a working life";
    String share = "at most 1, a share: 0.3 for 30 percent";
    return Stream.of(
        Arguments.of("severance", Map.of("service", Map.of("years", 120)), "service.years", years),
        Arguments.of(
            "severance",
            Map.of("service", Map.of("months", 961)),
            "service.months",
            "at most 960 months of a working life"),
        Arguments.of(
            "severance",
            Map.of("hire_date", "1901-01-01"),
            "hire_date",
            "not before 1946-03-31: nobody works longer"),
        Arguments.of(
            "annual_leave", Map.of("cumulative_work_years", "200"), "cumulative_work_years", years),
        Arguments.of(
            "unemployment", Map.of("contribution_years", "500"), "contribution_years", years),
        Arguments.of("iit_severance", Map.of("years_of_service", 500), "years_of_service", years),
        Arguments.of("medical_period", Map.of("total_work_years", "81"), "total_work_years", years),
        Arguments.of("de_notice", Map.of("years_list", List.of(2, 81)), "years_list[1]", years),
        Arguments.of("final_wage", Map.of("agreed_rate", "30"), "agreed_rate", share),
        Arguments.of("housing_fund", Map.of("rate", "12"), "rate", share),
        Arguments.of(
            "retirement_age",
            Map.of("birth_year_month", "1850-01"),
            "birth_year_month",
            "not before 1906-03: nobody is older"));
  }

  @ParameterizedTest
  @MethodSource("beyondALife")
  void whatNoLifeHoldsIsRefused(
      String topic, Map<String, Object> inputs, String field, String expected) {
    String place = topic.startsWith("de_") ? "DE" : "CN-BJ";
    Topic asked =
        Topics.all().stream()
            .filter(one -> one.name().equals(topic) || fits(one, inputs))
            .filter(one -> one.country().equals(place.substring(0, 2)))
            .findFirst()
            .orElseThrow();
    refused(asked.name(), place, inputs, new ImpossibleValue(field, expected));
  }

  private static boolean fits(Topic topic, Map<String, Object> inputs) {
    return topic.fields().stream().map(Field::name).toList().containsAll(inputs.keySet());
  }

  @Test
  void theLawOfOneCountryIsNotAskedInAnother() {
    refused(
        "grounds",
        "HK",
        Map.of("ground", "LCL_40_3"),
        new ImpossibleValue("jurisdiction", "CN or a place in it"));
    refused(
        "settlement",
        "SG",
        Map.of("ground", "LCL_37", "monthly_wage", "9000"),
        new ImpossibleValue("jurisdiction", "CN or a place in it"));
    refused(
        "hk_severance",
        "CN-BJ",
        Map.of("pre_portion", "9000", "post_portion", "0"),
        new ImpossibleValue("jurisdiction", "HK or a place in it"));
    refused(
        "sg_notice",
        "DE",
        Map.of("service_list", List.of(Map.of("years", 2))),
        new ImpossibleValue("jurisdiction", "SG or a place in it"));
    refused(
        "de_notice",
        "CN",
        Map.of("party", "EMPLOYER", "years_list", List.of(2)),
        new ImpossibleValue("jurisdiction", "DE or a place in it"));
  }

  @Test
  void anAverageWageIsNotNothing() {
    for (String topic : List.of("severance", "settlement")) {
      for (String field : List.of("cap_monthly_3x", "local_prior_year_avg_monthly_wage")) {
        refused(
            topic,
            "CN",
            Map.of("avg_monthly_wage_12m", "9000", field, "0.00"),
            new ImpossibleValue(field, "greater than zero"));
      }
    }
  }

  @Test
  void noMoreMonthsOfNonCompeteArePaidThanTheTermHas() {
    Map<String, Object> term = Map.of("agreed_monthly", "9000", "agreed_term_months", 12);
    Map<String, Object> whole = new HashMap<>(term);
    whole.putAll(Map.of("months_paid", 10, "months_unpaid_due", 2));
    calculate("non_compete", "CN", LocalDate.of(2026, 3, 31), whole);
    whole.put("months_paid", 11);
    refused(
        "non_compete",
        "CN",
        whole,
        new ImpossibleValue("months_paid", "paid and unpaid months together at most the term, 12"));
    Map<String, Object> unpaid = new HashMap<>(term);
    unpaid.put("months_unpaid_due", 13);
    refused(
        "non_compete",
        "CN",
        unpaid,
        new ImpossibleValue(
            "months_unpaid_due", "paid and unpaid months together at most the term, 12"));
  }

  @Test
  void anEmployerHasSomebody() {
    refused(
        "procedure",
        "CN",
        Map.of("headcount", 0, "to_be_laid_off_list", List.of(0)),
        new ImpossibleValue("headcount", "at least 1"));
  }

  /** Each limit of a field, with the inputs it stands among, by topic. */
  static Stream<Arguments> limits() {
    Map<String, Object> leaving = Map.of("cumulative_work_years", "12", "unused_days", "1");
    Map<String, Object> joining =
        Map.of("new_joiner", true, "cumulative_work_years", "12", "calendar_days_remaining", 1);
    Map<String, Object> contributions = Map.of("wage_base", "9000");
    return Stream.of(
        limit("annual_leave", "CN", leaving, "sick_leave_months_this_year", "12"),
        limit("annual_leave", "CN", leaving, "cumulative_work_years", "80"),
        limit("annual_leave", "CN", leaving, "annual_entitlement_days", "366"),
        limit("annual_leave", "CN", leaving, "entitlement_days", "366"),
        limit("annual_leave", "CN", leaving, "company_policy_days", "366"),
        limit("annual_leave", "CN", leaving, "statutory_days", "366"),
        limit("annual_leave", "CN", leaving, "days_taken", "366"),
        limit("annual_leave", "CN", leaving, "unused_days", "366"),
        limit("annual_leave", "CN", leaving, "calendar_days_passed", "366"),
        limit("annual_leave", "CN", joining, "calendar_days_remaining", "366"),
        limit("social_insurance", "CN-SH", contributions, "pension_employee_rate", "1"),
        limit("social_insurance", "CN-SH", contributions, "medical_rate", "1"),
        limit("social_insurance", "CN-SZ", contributions, "medical_tier", "2"),
        limit("unemployment", "CN-SZ", Map.of("contribution_years", "3"), "rate", "1"),
        limit("hk_severance", "HK", Map.of("final_month_wage", "9000"), "reckonable_years", "80"),
        limit("hk_severance", "HK", Map.of("final_month_wage", "9000"), "service_months", "960"),
        limit("sg_retrenchment", "SG", Map.of("gross_monthly", "9000"), "years", "80"),
        limit(
            "sg_final_pay",
            "SG",
            Map.of("gross_monthly", "9000", "days_worked", "1"),
            "working_days_in_month",
            "31"),
        limit(
            "sg_final_pay",
            "SG",
            Map.of("gross_monthly", "9000", "unused_leave_days", "1"),
            "working_days_per_week",
            "7"),
        limit("final_wage", "CN", Map.of("monthly_base", "9000"), "weekday_ot_hours", "744"),
        limit("final_wage", "CN", Map.of("monthly_base", "9000"), "holiday_ot_days", "31"),
        limit(
            "final_wage",
            "CN",
            Map.of("monthly_base", "9000"),
            "rest_day_ot_days_without_time_off",
            "31"),
        limit("final_wage", "CN-BJ", Map.of("monthly_base", "9000"), "sick_days", "31"),
        limit("final_wage", "CN-BJ", Map.of("sick_days", 1), "sick_pay_floor_rate", "1"),
        limit("final_wage", "CN-BJ", Map.of("monthly_wage", "9000"), "deduction_limit_rate", "1"),
        limit("iit_cumulative", "CN", Map.of("monthly_wage", "9000"), "months", "12"),
        limit(
            "settlement", "CN-BJ", Map.of("monthly_wage", "9000"), "months_worked_this_year", "12"),
        limit(
            "settlement",
            "CN-BJ",
            Map.of("monthly_wage", "9000"),
            "paid_workdays_in_last_month",
            "31"),
        limit("severance", "CN", Map.of("monthly_wages", List.of("9000")), "months_counted", "12"),
        limit("non_compete", "CN", Map.of(), "months_worked_when_under_12", "12"));
  }

  private static Arguments limit(
      String topic, String place, Map<String, Object> among, String field, String most) {
    return Arguments.of(topic, place, among, field, most);
  }

  @ParameterizedTest
  @MethodSource("limits")
  void aLimitIsReachedButNotPassed(
      String topic, String place, Map<String, Object> among, String field, String most) {
    Map<String, Object> inputs = new HashMap<>(among);
    inputs.put(field, most);
    LocalDate day = LocalDate.of(2026, 3, 31);
    calculate(topic, place, day, inputs);
    inputs.put(field, new BigDecimal(most).add(BigDecimal.ONE).toPlainString());
    assertThatThrownBy(() -> calculate(topic, place, day, inputs))
        .isInstanceOfSatisfying(
            Refused.class,
            refused ->
                assertThat(refused.refusal())
                    .isInstanceOfSatisfying(
                        ImpossibleValue.class,
                        wrong -> assertThat(wrong.field()).isEqualTo(field)));
  }
}
