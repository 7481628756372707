package fairwell.kernel.law.topic;

import static org.assertj.core.api.Assertions.assertThat;

import fairwell.kernel.law.Computation;
import fairwell.kernel.law.Flags;
import fairwell.kernel.law.SettlementFlags;
import fairwell.kernel.law.pack.PolicyPacks;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * The sums of a settlement question: all of it or nothing, and never a zero for what is missing.
 */
class SettlementSumsTest {

  private static Calculated ask(String place, Map<String, Object> inputs) {
    return Topics.calculate(
        Topics.named("settlement").orElseThrow(),
        place,
        LocalDate.of(2026, 9, 30),
        inputs,
        PolicyPacks.shipped());
  }

  private static Map<String, Object> question(Object... more) {
    Map<String, Object> inputs =
        new LinkedHashMap<>(
            Map.of(
                "ground", "LCL_36_EMPLOYER_PROPOSED",
                "hire_date", "2024-10-01",
                "last_employment_date", "2026-09-30",
                "avg_monthly_wage_12m", "10000.00"));
    for (int i = 0; i < more.length; i += 2) {
      inputs.put(more[i].toString(), more[i + 1]);
    }
    return inputs;
  }

  private static Object plain(Calculated found, String name) {
    return found.answer(name).map(answer -> answer.plain()).orElse("absent");
  }

  private static List<String> flags(Calculated found) {
    return found.computations().stream().map(Computation::flags).flatMap(List::stream).toList();
  }

  @Test
  void theMedicalSubsidyIsInEverySum() {
    Calculated found = ask("CN-SH", question("ground", "LCL_40_1", "notice_given_30d", true));

    assertThat(plain(found, "medical_subsidy")).isEqualTo("60000.00");
    assertThat(plain(found, "total")).isEqualTo("80000.00");
    assertThat(plain(found, "severance_total")).isEqualTo("80000.00");
    assertThat(plain(found, "gross_total")).isEqualTo("80000.00");
    assertThat(plain(found, "net_total")).isEqualTo("80000.00");
  }

  @Test
  void aTaxThatIsNotKnownLeavesTheNetOut() {
    Calculated found =
        ask(
            "CN-HZ",
            question(
                "hire_date", "2023-04-01",
                "last_employment_date", "2025-03-31",
                "cap_triggered", false));

    assertThat(plain(found, "gross_total")).isEqualTo("20000.00");
    assertThat(plain(found, "severance_tax")).isEqualTo("absent");
    assertThat(plain(found, "net_total")).isEqualTo("absent");
    assertThat(flags(found)).contains(SettlementFlags.SEVERANCE_TAX_UNKNOWN);
  }

  @Test
  void contributionsNobodyGaveAreNotNothing() {
    Calculated found =
        ask("CN-BJ", question("monthly_wage", "10000.00", "months_worked_this_year", 9));

    assertThat(plain(found, "gross_total")).isEqualTo("30000.00");
    assertThat(plain(found, "social_and_housing_employee")).isEqualTo("absent");
    assertThat(plain(found, "wage_tax_this_month")).isEqualTo("absent");
    assertThat(plain(found, "net_total")).isEqualTo("absent");
    assertThat(flags(found)).contains(Flags.WAGES_BEFORE_WITHHOLDING);
  }

  @Test
  void oneOfTheTwoCountsAloneAndSaysSo() {
    Calculated found =
        ask(
            "CN-BJ",
            question(
                "monthly_wage", "10000.00",
                "months_worked_this_year", 9,
                "monthly_social_employee", "1000.00"));

    assertThat(plain(found, "social_and_housing_employee")).isEqualTo("1000.00");
    assertThat(plain(found, "net_total")).isEqualTo("28880.00");
    assertThat(flags(found)).contains(SettlementFlags.CONTRIBUTIONS_NOT_GIVEN);
  }

  @Test
  void compensationThatCannotBeComputedIsInNoSum() {
    Calculated found =
        ask("CN-BJ", Map.of("ground", "LCL_36_EMPLOYER_PROPOSED", "monthly_wage", "10000.00"));

    assertThat(plain(found, "severance_total")).isEqualTo("absent");
    assertThat(plain(found, "gross_total")).isEqualTo("absent");
    assertThat(flags(found)).contains(SettlementFlags.COMPENSATION_NOT_COMPUTED);
  }

  @Test
  void leaveWhoseAverageIsMissingIsInNoSum() {
    Calculated found = ask("CN-BJ", question("cumulative_work_years", "11"));

    assertThat(plain(found, "annual_leave_days")).isEqualTo("7");
    assertThat(plain(found, "gross_total")).isEqualTo("absent");
    assertThat(flags(found)).contains(SettlementFlags.LEAVE_PAY_NOT_COMPUTED);
  }

  @Test
  void aQuestionAboutALoanAloneIsAskedBeforeWithholding() {
    Calculated found =
        ask(
            "CN-BJ",
            Map.of(
                "ground", "LCL_37_RESIGNATION",
                "monthly_wage", "10000.00",
                "company_loan_balance", "4000.00",
                "written_authorisation_for_loan_deduction", true));

    assertThat(plain(found, "net_total")).isEqualTo("6000.00");
    assertThat(flags(found)).contains(Flags.WAGES_BEFORE_WITHHOLDING);
  }
}
