package fairwell.kernel.law.topic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fairwell.kernel.law.Answer;
import fairwell.kernel.law.pack.LoadedPacks;
import fairwell.kernel.law.pack.PolicyPacks;
import fairwell.kernel.refusal.ImpossibleValue;
import fairwell.kernel.refusal.Refused;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class TopicsOfTaxAndInsuranceTest {

  private static Calculated ask(
      String topic, String place, Map<String, Object> inputs, PolicyPacks packs) {
    return Topics.calculate(
        Topics.named(topic).orElseThrow(), place, LocalDate.of(2026, 9, 30), inputs, packs);
  }

  private static Calculated ask(String topic, String place, Map<String, Object> inputs) {
    return ask(topic, place, inputs, PolicyPacks.shipped());
  }

  static List<Arguments> wrong() {
    return List.of(
        Arguments.of("iit_cumulative", Map.of(), "monthly_wage"),
        Arguments.of("iit_cumulative", Map.of("monthly_wage", "1"), "months"),
        Arguments.of("iit_cumulative", Map.of("monthly_wage", "1", "months", 13), "months"),
        Arguments.of("iit_cumulative", Map.of("monthly_wage", "1", "months", 0), "months"),
        Arguments.of(
            "iit_cumulative",
            Map.of("monthly_wage", "1", "months", 12, "month_gross", "1"),
            "months"),
        Arguments.of("iit_bonus", Map.of("method", "SEPARATE"), "one_off_annual_bonus"),
        Arguments.of(
            "iit_bonus",
            Map.of(
                "one_off_annual_bonus_at_limit",
                "36000",
                "one_off_annual_bonus_one_yuan_more",
                "36000"),
            "one_off_annual_bonus_one_yuan_more"),
        Arguments.of("iit_annual", Map.of("one_off_annual_bonus", "1"), "annual_wage"),
        Arguments.of("iit_severance", Map.of(), "severance_total"),
        Arguments.of(
            "iit_severance",
            Map.of("severance_total", "1", "regime", "PRE_2019_GSF_1999_178"),
            "regime"),
        Arguments.of("iit_severance", Map.of("early_retirement", true), "lump_sum"),
        Arguments.of(
            "iit_severance",
            Map.of("early_retirement", true, "lump_sum", "1"),
            "years_to_statutory_retirement"),
        Arguments.of("social_insurance", Map.of("wage_base", "-1"), "wage_base"),
        Arguments.of(
            "social_insurance", Map.of("wage_base", "1", "medical_tier", 0), "medical_tier"),
        Arguments.of(
            "social_insurance", Map.of("wage_base", "1", "medical_tier", 3), "medical_tier"),
        Arguments.of("social_insurance", Map.of("wage_base", "1", "period", "2026-13"), "period"),
        Arguments.of(
            "social_insurance",
            Map.of("wage_base", "1", "base_min", "2", "base_max", "1"),
            "base_min"),
        Arguments.of(
            "social_insurance",
            Map.of("wage_base", "1", "pension_employee_rate", "8"),
            "pension_employee_rate"),
        Arguments.of(
            "social_insurance",
            Map.of("year_reaching_retirement_list", List.of("2030.5")),
            "year_reaching_retirement_list"),
        Arguments.of(
            "social_insurance",
            Map.of("year_reaching_retirement_list", List.of(20301)),
            "year_reaching_retirement_list"),
        Arguments.of("housing_fund", Map.of("base", "1", "rate", "0.13"), "rate"),
        Arguments.of(
            "housing_fund", Map.of("wage_base", "1", "base_min", "2", "base_max", "1"), "base_min"),
        Arguments.of("unemployment", Map.of("involuntary", true), "contribution_years"),
        Arguments.of("unemployment", Map.of("contribution_years", 3, "rate", "80"), "rate"),
        Arguments.of(
            "unemployment",
            Map.of("contribution_years", 3, "ground", "LCL_37_RESIGNATION", "involuntary", true),
            "involuntary"),
        Arguments.of(
            "unemployment", Map.of("contribution_years", 3, "ground", "LCL_99"), "ground"));
  }

  @ParameterizedTest
  @MethodSource("wrong")
  void whatCannotBeIsRefusedWithItsField(String topic, Map<String, Object> inputs, String field) {
    assertThatThrownBy(() -> ask(topic, "CN-BJ", inputs))
        .isInstanceOfSatisfying(
            Refused.class,
            refused ->
                assertThat(refused.refusal())
                    .isInstanceOfSatisfying(
                        ImpossibleValue.class,
                        value -> assertThat(value.field()).isEqualTo(field)));
  }

  @Test
  void theTableOfBeijingIsOfBeijing() {
    assertThatThrownBy(() ->
            ask(
                "unemployment",
                "CN-SH",
                Map.of("contribution_years", 3, "months_rule", "BEIJING_LOCAL_TABLE")))
        .isInstanceOf(Refused.class);
  }

  @Test
  void whatIsNotSaidIsLeftOpen() {
    assertThat(ask("unemployment", "CN-BJ", Map.of("contribution_years", 3)).answer("eligible"))
        .isEmpty();
    Calculated refusedRenewal =
        ask(
            "unemployment",
            "CN-BJ",
            Map.of(
                "contribution_years",
                3,
                "ground",
                "LCL_44_1_EXPIRY_EMPLOYEE_REFUSES_SAME_OR_BETTER"));
    assertThat(refusedRenewal.answer("eligible")).isEmpty();
    assertThat(refusedRenewal.answer("months")).contains(Answer.of(9));
    assertThat(ask("social_insurance", "CN-GZ", Map.of("wage_base", "60000")).answer("base"))
        .isEmpty();
    assertThat(ask("housing_fund", "CN-BJ", Map.of("wage_base", "60000")).answer("employee"))
        .isEmpty();
  }

  @Test
  void everyAnswerIsExplained() {
    Calculated answer =
        ask(
            "unemployment",
            "CN-GZ",
            Map.of(
                "contribution_years",
                6,
                "involuntary",
                true,
                "avg_contribution_wage_12m",
                "8000",
                "days_between_registration_and_claim",
                3));
    assertThat(answer.computations())
        .extracting("rule")
        .containsExactly(
            "cn.unemployment.late-claim",
            "cn.unemployment.eligibility",
            "cn.unemployment.months",
            "cn.unemployment.benefit",
            "cn.unemployment.steps",
            "cn.unemployment.job-seeking");
  }

  @TempDir Path folder;

  private void file(String name, String topic, String body) throws IOException {
    Files.writeString(
        folder.resolve(name + ".properties"),
        """
        id = cn-xx.%s
        place = CN-XX
        topic = %s
        effectiveFrom = 2026-01-01
        version = 1
        source = made for a test
        confidence = high
        %s
        """
            .formatted(name, topic, body));
  }

  @Test
  void aNewCityIsFilesAlone() throws IOException, URISyntaxException {
    Path country =
        Objects.requireNonNull(
            Path.of(Objects.requireNonNull(getClass().getResource("/policy/index.txt")).toURI())
                .getParent());
    for (String pack :
        List.of(
            "money",
            "place",
            "housing-fund-2026",
            "unemployment-months-2011",
            "unemployment-claim-2020")) {
      Files.copy(
          country.resolve("cn").resolve(pack + ".properties"),
          folder.resolve("cn-" + pack + ".properties"));
    }
    Map<String, Object> wage = Map.of("wage_base", "99999.00", "rate", "0.11");
    assertThatThrownBy(() -> ask("housing_fund", "CN-XX", wage, LoadedPacks.below(folder)))
        .isInstanceOf(Refused.class);

    file("place", "place", "text.name.en = Somewhere");
    file(
        "fund",
        "housing-fund",
        "figure.baseMin = 1999\nfigure.baseMax = 33333\ntext.rounding = WHOLE_YUAN_PER_SIDE");
    file("benefit", "unemployment-benefit", "figure.monthly = 2000\nfigure.fromMonth13 = 1600");
    file("months", "unemployment-months", "row.months.1 = 1 7\nrow.months.2 = 3 14");
    PolicyPacks packs = LoadedPacks.below(folder);

    Calculated fund = ask("housing_fund", "CN-XX", wage, packs);
    assertThat(fund.answer("base").orElseThrow().plain()).isEqualTo("33333.00");
    // 33,333 × 11 % = 3,666.63
    assertThat(fund.answer("employee").orElseThrow().plain()).isEqualTo("3667.00");
    Calculated benefit =
        ask(
            "unemployment",
            "CN-XX",
            Map.of("contribution_years", 3, "involuntary", true, "registered", true),
            packs);
    assertThat(benefit.answer("months").orElseThrow().plain()).isEqualTo("14");
    assertThat(benefit.answer("total").orElseThrow().plain()).isEqualTo("27200.00");
    assertThat(benefit.computations().get(1).packs()).extracting("id").contains("cn-xx.months");
  }
}
