package fairwell.kernel.law.insurance;

import static fairwell.kernel.law.Law.amount;
import static fairwell.kernel.law.Law.packs;
import static fairwell.kernel.law.Law.step;
import static fairwell.kernel.law.Law.yuan;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fairwell.kernel.law.Computation;
import fairwell.kernel.law.Flags;
import fairwell.kernel.law.Law;
import fairwell.kernel.law.insurance.SocialInsurance.Month;
import fairwell.kernel.law.pack.Figures;
import fairwell.kernel.refusal.FigureUnknown;
import fairwell.kernel.refusal.Refused;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SocialInsuranceTest {

  private static Computation employee(String place, String day, String wage) {
    return SocialInsurance.ofEmployee(new Month(yuan(wage), false, 1), Law.of(place, day));
  }

  @Test
  void beijingExplainsItself() {
    Computation month = employee("CN-BJ", "2026-09-30", "50000.00");
    assertThat(amount(month)).isEqualTo("3819.54");
    assertThat(month.formula()).isEqualTo("2907.84 + 729.96 + 181.74");
    assertThat(step(month, "employeeTotal")).isEqualTo("3819.54");
    assertThat(step(month, "employerTotal")).isEqualTo("9559.52");
    assertThat(step(month, "employeePension")).isEqualTo("2907.84");
    assertThat(step(month, "employeeMedical")).isEqualTo("729.96");
    assertThat(step(month, "employerMedical")).isEqualTo("3562.10");
    assertThat(step(month, "medicalBase")).isEqualTo("36348.00");
    assertThat(month.rule()).isEqualTo("cn.social-insurance");
    assertThat(month.articles()).containsExactly("社会保险法 60", "社会保险法 10", "社会保险法 23");
    assertThat(packs(month))
        .containsExactly("cn-bj.social-insurance-base.2026", "cn-bj.social-insurance-rates.2024");
    assertThat(month.flags()).isEmpty();
    assertThat(month.steps())
        .extracting("formula")
        .contains(
            "min(max(50000.00, floor), ceiling)",
            "36348 × 0.08",
            "36348 × 0.02 + 3.00",
            "36348 × 0.098",
            "5815.68 + 3562.10 + 181.74");
    assertThat(month.inputs())
        .extracting("name")
        .contains("wage", "pensionBaseMin", "medicalBaseMax", "employeeMedicalRate");
  }

  @ParameterizedTest
  @CsvSource({
    "CN-BJ, 2026-06-30, 7161.99,  7162.00", "CN-BJ, 2026-06-30, 7162.01,  7162.01",
    "CN-BJ, 2026-07-01, 7161.99,  7270.00", "CN-BJ, 2026-06-30, 35811.01, 35811.00",
    "CN-BJ, 2026-07-01, 35811.01, 35811.01", "CN-SH, 2026-06-30, 99999.00, 37302.00",
    "CN-SH, 2026-07-01, 99999.00, 37731.00", "CN-HZ, 2025-12-31, 1.00,    4812.00",
    "CN-HZ, 2026-01-01, 1.00,     4986.00",
  })
  void theBaseStaysBetweenTheLimitsOfTheDay(String place, String day, String wage, String base) {
    assertThat(step(employee(place, day, wage), "pensionBase")).isEqualTo(base);
  }

  @Test
  void guangdongHasLimitsForEachInsurance() {
    Computation month = employee("CN-GZ", "2026-09-30", "60000.00");
    assertThat(step(month, "pensionBase")).isEqualTo("27549.00");
    assertThat(step(month, "medicalBase")).isEqualTo("31170.00");
    assertThat(step(month, "unemploymentBase")).isEqualTo("41112.00");
    assertThat(step(month, "employeePension")).isEqualTo("2203.92");
    assertThat(step(month, "employeeMedical")).isEqualTo("623.40");
    // Two sources disagree on the ceiling of unemployment insurance.
    assertThat(month.flags()).containsExactly(Flags.LOW_CONFIDENCE);
    assertThat(step(employee("CN-GZ", "2026-08-31", "1.00"), "unemploymentBase"))
        .isEqualTo("2500.00");
    assertThat(step(employee("CN-GZ", "2026-09-01", "1.00"), "unemploymentBase"))
        .isEqualTo("2680.00");
  }

  @Test
  void shenzhenHasASecondTier() {
    assertThat(amount(employee("CN-SZ", "2026-09-30", "6750.00"))).isEqualTo("688.50");
    Computation second =
        SocialInsurance.ofEmployee(
            new Month(yuan("6750.00"), false, 2), Law.of("CN-SZ", "2026-09-30"));
    // 540 + 33.75 + 13.50
    assertThat(amount(second)).isEqualTo("587.25");
    assertThat(step(second, "employerMedical")).isEqualTo("101.25");
    assertThat(second.flags()).containsExactly(Flags.LOW_CONFIDENCE);
  }

  @Test
  void whatIsNotKnownIsLeftOutAndFlagged() {
    Computation hangzhou = employee("CN-HZ", "2026-09-30", "10000.00");
    assertThat(step(hangzhou, "employeePension")).isEqualTo("800.00");
    assertThat(step(hangzhou, "employeeMedical")).isEqualTo("absent");
    assertThat(step(hangzhou, "employeeTotal")).isEqualTo("absent");
    assertThat(step(hangzhou, "employerTotal")).isEqualTo("absent");
    assertThat(hangzhou.flags()).containsExactly(Flags.CONTRIBUTION_UNKNOWN);
  }

  @ParameterizedTest
  @CsvSource({
    "CN-SH, 2023-06-30, pension-base.max",
    "CN-SZ, 2023-07-01, pension-base.min",
    "CN-HZ, 2023-12-31, pension-base.max",
  })
  void anUnknownPensionBaseIsRefused(String place, String day, String figure) {
    Figures law =
        Law.of(place, day).with("social-insurance-rates", "pensionEmployee", yuan("0.08"));
    assertThatThrownBy(() -> SocialInsurance.ofEmployee(new Month(yuan("10000.00"), false, 1), law))
        .isInstanceOfSatisfying(
            Refused.class,
            refused ->
                assertThat(refused.refusal()).isEqualTo(new FigureUnknown(figure, place, day)));
  }

  @Test
  void anUnknownRateIsRefused() {
    assertThatThrownBy(() -> employee("CN", "2018-12-31", "10000.00"))
        .isInstanceOfSatisfying(
            Refused.class,
            refused ->
                assertThat(refused.refusal())
                    .isEqualTo(
                        new FigureUnknown(
                            "social-insurance-rates.pensionEmployee", "CN", "2018-12-31")));
    assertThatThrownBy(() ->
            SocialInsurance.ofFlexibleWorker(
                new Month(yuan("8000.00"), true, 1), Law.of("CN-BJ", "2026-09-30")))
        .isInstanceOf(Refused.class);
  }

  @Test
  void forTheWholeCountryLimitsComeWithTheQuestion() {
    Figures law =
        ContributionBase.withLimits(
            Law.of("CN", "2024-12-31"), Optional.empty(), Optional.of(yuan("7500.00")));
    Computation month = SocialInsurance.ofEmployee(new Month(yuan("9000.00"), false, 1), law);
    assertThat(step(month, "pensionBase")).isEqualTo("7500.00");
    assertThat(step(month, "employeePension")).isEqualTo("600.00");
    assertThat(step(month, "employerPension")).isEqualTo("1200.00");
    assertThat(month.flags())
        .containsExactly(Flags.BASE_LIMITS_NOT_HELD, Flags.CONTRIBUTION_UNKNOWN);
  }

  @Test
  void aGivenBaseIsTakenAsItIs() {
    Computation month =
        SocialInsurance.ofEmployee(
            new Month(yuan("100000.00"), true, 1), Law.of("CN-SH", "2026-09-30"));
    assertThat(step(month, "pensionBase")).isEqualTo("100000.00");
    assertThat(amount(month)).isEqualTo("10500.00");
    assertThat(month.inputs()).extracting("name").contains("base").doesNotContain("wage");
  }

  @Test
  void aFlexibleWorkerPaysBothSharesAlone() {
    Computation month =
        SocialInsurance.ofFlexibleWorker(
            new Month(yuan("1.00"), false, 1), Law.of("CN-SH", "2026-09-30"));
    // 7,546 × 20 % and 10 %
    assertThat(step(month, "pension")).isEqualTo("1509.20");
    assertThat(step(month, "medical")).isEqualTo("754.60");
    assertThat(step(month, "total")).isEqualTo("2263.80");
    assertThat(amount(month)).isEqualTo("2263.80");
    assertThat(month.formula()).isEqualTo("1509.20 + 754.60");
    assertThat(month.rule()).isEqualTo("cn.social-insurance.flexible");
    assertThat(month.articles()).contains("社会保险法 10");
    assertThat(month.flags()).isEmpty();
    assertThat(month.steps()).extracting("formula").contains("7546 × 0.20", "7546 × 0.10");

    Computation pensionOnly =
        SocialInsurance.ofFlexibleWorker(
            new Month(yuan("8000.00"), true, 1),
            Law.of("CN-BJ", "2026-09-30")
                .with("social-insurance-rates", "flexiblePension", yuan("0.20")));
    assertThat(step(pensionOnly, "pension")).isEqualTo("1600.00");
    assertThat(step(pensionOnly, "total")).isEqualTo("absent");
    assertThat(pensionOnly.flags()).containsExactly(Flags.CONTRIBUTION_UNKNOWN);
  }

  /** Published limits bind; that 60 and 300 percent of the average give them is only a check. */
  @ParameterizedTest
  @CsvSource({
    "CN-BJ, 2024-07-01, 11761, skip", "CN-BJ, 2025-07-01, 11937, 7162",
    "CN-BJ, 2026-07-01, 12116, 7270", "CN-SH, 2023-07-01, 12183, 7310",
    "CN-SH, 2024-07-01, 12307, 7384", "CN-SH, 2025-07-01, 12434, 7460",
    "CN-SH, 2026-07-01, 12577, 7546",
  })
  void publishedLimitsFollowTheAverage(String place, String day, String average, String floor) {
    Figures law = Law.of(place, day);
    assertThat(law.need("full-scope-average", "monthly").value()).isEqualByComparingTo(average);
    assertThat(ContributionBase.published(ContributionBase.ceiling(yuan(average), law)))
        .isEqualByComparingTo(law.need(ContributionBase.ALL, "max").value());
    if (!floor.equals("skip")) {
      assertThat(ContributionBase.published(ContributionBase.floor(yuan(average), law)))
          .isEqualByComparingTo(floor)
          .isEqualByComparingTo(law.need(ContributionBase.ALL, "min").value());
    }
  }

  @ParameterizedTest
  @CsvSource({
    "2026-01-01, 2029, 15", "2026-01-01, 2030, 15.5", "2026-01-01, 2038, 19.5",
    "2026-01-01, 2039, 20", "2026-01-01, 2060, 20", "2026-01-01, 2026, 15",
    "2024-12-31, 2039, 15",
  })
  void leastYearsForAPensionRiseFrom2030(String day, int year, String years) {
    Computation least = PensionYears.leastFor(year, Law.of("CN-BJ", day));
    assertThat(step(least, "years")).isEqualTo(years);
    assertThat(least.articles()).containsExactly("社会保险法 16", "全国人大常委会 2024-09-13 决定 2");
    assertThat(least.rule()).isEqualTo("cn.pension-years");
    assertThat(least.inputs()).hasSize(5);
    assertThat(least.packs()).hasSize(1);
  }

  @Test
  void leastYearsExplainThemselves() {
    assertThat(PensionYears.leastFor(2031, Law.of("CN", "2026-01-01")).steps())
        .extracting("formula")
        .containsExactly("min(15 + 0.5 × 2, 20)");
  }
}
