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
import fairwell.kernel.law.insurance.UnemploymentEligibility.Claim;
import fairwell.kernel.law.insurance.UnemploymentMonths.Table;
import fairwell.kernel.law.pack.Figures;
import fairwell.kernel.refusal.Refused;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnemploymentTest {

  private static final Figures BEIJING = Law.of("CN-BJ", "2026-10-31");

  private static Computation eligible(
      String years, @Nullable Boolean involuntary, @Nullable Boolean registered) {
    return UnemploymentEligibility.of(new Claim(yuan(years), involuntary, registered), BEIJING);
  }

  @Test
  void whoPaidForAYearAndLeftAgainstTheirWillIsEntitled() {
    Computation yes = eligible("1", true, true);
    assertThat(step(yes, "eligible")).isEqualTo(true);
    assertThat(step(yes, "enoughContributions")).isEqualTo(true);
    assertThat(yes.flags()).isEmpty();
    assertThat(yes.articles()).containsExactly("社会保险法 45");
    assertThat(yes.rule()).isEqualTo("cn.unemployment.eligibility");
    assertThat(packs(yes)).containsExactly("cn.unemployment-months.2011");
    assertThat(yes.inputs())
        .extracting("name")
        .containsExactly("years", "minYears", "involuntary", "registered");
    assertThat(yes.steps().getFirst().formula()).isEqualTo("1 ≥ 1");

    assertThat(step(eligible("0.9999", true, true), "eligible")).isEqualTo(false);
    assertThat(step(eligible("0.9999", null, null), "eligible")).isEqualTo(false);
    assertThat(step(eligible("20", false, true), "eligible")).isEqualTo(false);
    assertThat(step(eligible("20", true, false), "eligible")).isEqualTo(false);
    assertThat(step(eligible("20", null, false), "eligible")).isEqualTo(false);
    assertThat(step(eligible("20", null, true), "eligible")).isEqualTo("absent");
    assertThat(eligible("20", true, null).flags()).containsExactly(Flags.REGISTRATION_ASSUMED);
    assertThat(eligible("20", false, null).flags()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "CN,    2026-03-31, 0.9, 0", "CN,    2026-03-31, 1, 12", "CN,    2026-03-31, 4.9, 12",
    "CN,    2026-03-31, 5, 18", "CN,    2026-03-31, 9.9, 18", "CN,    2026-03-31, 10, 24",
    "CN-BJ, 2026-03-31, 1, 3", "CN-BJ, 2026-03-31, 1.9, 3", "CN-BJ, 2026-03-31, 2, 6",
    "CN-BJ, 2026-03-31, 3, 9", "CN-BJ, 2026-03-31, 4, 12", "CN-BJ, 2026-03-31, 5, 13",
    "CN-BJ, 2026-03-31, 15.9, 23", "CN-BJ, 2026-03-31, 16, 24", "CN-BJ, 2026-03-31, 30, 24",
    "CN-GZ, 2026-03-31, 1, 1", "CN-GZ, 2026-03-31, 4.4, 4", "CN-GZ, 2026-03-31, 4.5, 5",
    "CN-SZ, 2026-03-31, 6, 8", "CN-SZ, 2026-03-31, 6.5, 9", "CN-GD, 2026-03-31, 13.9, 23",
    "CN-GD, 2026-03-31, 14, 24", "CN-GD, 2026-03-31, 20, 24", "CN-SH, 2026-08-15, 7, 18",
    "CN-SH, 2026-08-16, 7, 14", "CN-SH, 2026-08-16, 1, 2", "CN-SH, 2026-08-16, 11.9, 22",
    "CN-SH, 2026-08-16, 12, 24", "CN-HZ, 2026-08-16, 6, 18",
  })
  void monthsByPlaceAndDay(String place, String day, String years, String months) {
    Computation computation =
        UnemploymentMonths.of(yuan(years), 0, Table.OF_THE_PLACE, Law.of(place, day));
    assertThat(step(computation, "months")).isEqualTo(months);
    assertThat(step(computation, "monthsOfThisSpell")).isEqualTo(months);
  }

  @Test
  void monthsExplainThemselves() {
    Computation local = UnemploymentMonths.of(yuan("6"), 2, Table.OF_THE_PLACE, BEIJING);
    assertThat(step(local, "months")).isEqualTo("16");
    assertThat(local.steps()).extracting("formula").containsExactly("6 years", "min(14 + 2, 24)");
    assertThat(local.articles()).containsExactly("社会保险法 46", "北京市失业保险规定 art.17");
    assertThat(packs(local))
        .containsExactly("cn-bj.unemployment-months.1999", "cn.unemployment-months.2011");
    assertThat(local.rule()).isEqualTo("cn.unemployment.months");
    assertThat(local.flags()).isEmpty();
    assertThat(local.inputs())
        .extracting("name")
        .containsExactly("years", "unusedMonths", "maxMonths");

    Computation most = UnemploymentMonths.of(yuan("6"), 0, Table.NATIONAL_MAXIMUM, BEIJING);
    assertThat(step(most, "months")).isEqualTo("18");
    assertThat(most.articles()).containsExactly("社会保险法 46");
    assertThat(most.flags()).isEmpty();
    // The table of Shanghai before 2026-08-16 is not known.
    assertThat(
            UnemploymentMonths.of(yuan("6"), 0, Table.OF_THE_PLACE, Law.of("CN-SH", "2026-08-15"))
                .flags())
        .containsExactly(Flags.MONTHS_NATIONAL_MAXIMUM);
    assertThat(
            UnemploymentMonths.of(yuan("6"), 0, Table.OF_THE_PLACE, Law.of("CN", "2026-08-15"))
                .flags())
        .isEmpty();
  }

  @Property(tries = 100)
  void monthsNeverPassTwentyFourAndNeverFall(
      @ForAll @IntRange(min = 0, max = 400) int tenths, @ForAll @IntRange(max = 30) int unused) {
    for (String place : List.of("CN", "CN-BJ", "CN-GZ", "CN-SH")) {
      Figures law = Law.of(place, "2026-10-31");
      int months = months(tenths, unused, law);
      assertThat(months).isBetween(0, 24).isLessThanOrEqualTo(months(tenths + 1, unused, law));
    }
  }

  private static int months(int tenths, int unused, Figures law) {
    Computation months =
        UnemploymentMonths.of(
            java.math.BigDecimal.valueOf(tenths, 1), unused, Table.OF_THE_PLACE, law);
    return Integer.parseInt(step(months, "months").toString());
  }

  @ParameterizedTest
  @CsvSource({
    "1, 2129.00",
    "4.9, 2129.00",
    "5, 2156.00",
    "9.9, 2156.00",
    "10, 2188.00",
    "15, 2215.00",
    "19.9, 2215.00",
    "20, 2286.00",
  })
  void beijingPaysByYearsAndFromTheThirteenthMonthTheLowest(String years, String monthly) {
    Computation benefit = UnemploymentBenefit.of(yuan(years), 13, BEIJING);
    assertThat(step(benefit, "monthly")).isEqualTo(monthly);
    assertThat(step(benefit, "monthlyFrom13")).isEqualTo("2129.00");
    assertThat(benefit.money().amount())
        .isEqualByComparingTo(yuan(monthly).multiply(yuan("12")).add(yuan("2129")));
    assertThat(benefit.formula()).isEqualTo(monthly + " × 12 + 2129.00 × 1");
    assertThat(packs(benefit)).containsExactly("cn-bj.unemployment-benefit.2025");
  }

  @Test
  void shanghaiPaysLessFromTheThirteenthMonth() {
    Figures law = Law.of("CN-SH", "2026-09-01");
    Computation twelve = UnemploymentBenefit.of(yuan("7"), 12, law);
    assertThat(amount(twelve)).isEqualTo("28080.00");
    assertThat(twelve.formula()).isEqualTo("2340.00 × 12");
    Computation more = UnemploymentBenefit.of(yuan("7"), 14, law);
    assertThat(amount(more)).isEqualTo("31824.00");
    assertThat(step(more, "total")).isEqualTo("31824.00");
    assertThat(step(more, "monthlyFrom13")).isEqualTo("1872.00");
    assertThat(step(more, "childbirthLumpSum")).isEqualTo("absent");
    assertThat(more.rule()).isEqualTo("cn.unemployment.benefit");
    assertThat(more.articles()).containsExactly("社会保险法 47");
  }

  @ParameterizedTest
  @CsvSource({
    "CN-SZ, 2026-08-31, 2268.00",
    "CN-SZ, 2026-09-01, 2430.00",
    "CN-GZ, 2026-08-31, 2250.00",
    "CN-GZ, 2026-09-01, 2412.00",
    "CN-GZ, 2025-02-28, 2070.00",
  })
  void guangdongPaysNinetyPercentOfTheMinimumWage(String place, String day, String monthly) {
    Computation benefit = UnemploymentBenefit.of(yuan("14"), 24, Law.of(place, day));
    assertThat(step(benefit, "monthly")).isEqualTo(monthly);
    assertThat(step(benefit, "monthlyFrom13")).isEqualTo(monthly);
    assertThat(step(benefit, "childbirthLumpSum"))
        .isEqualTo(yuan(monthly).multiply(yuan("3")).toPlainString());
    assertThat(benefit.money().amount()).isEqualByComparingTo(yuan(monthly).multiply(yuan("24")));
    assertThat(benefit.articles()).containsExactly("社会保险法 47", "广东省失业保险条例 art.19, 20, 21");
  }

  @Test
  void guangdongAddsASubsidyForSixMonthsAtMost() {
    Figures law = Law.of("CN-GZ", "2026-10-31");
    Computation eight = UnemploymentBenefit.jobSeeking(yuan("8000.00"), 8, law);
    assertThat(step(eight, "monthly")).isEqualTo("1200.00");
    assertThat(step(eight, "months")).isEqualTo("6");
    assertThat(step(eight, "total")).isEqualTo("7200.00");
    assertThat(amount(eight)).isEqualTo("7200.00");
    assertThat(eight.formula()).isEqualTo("1200.00 × 6");
    assertThat(eight.steps()).extracting("formula").startsWith("8000.00 × 0.15", "min(8, 6)");
    assertThat(eight.articles()).containsExactly("广东省失业保险条例 20");
    assertThat(eight.rule()).isEqualTo("cn.unemployment.job-seeking");
    assertThat(packs(eight)).containsExactly("cn-gd.unemployment-benefit.2022");
    assertThat(amount(UnemploymentBenefit.jobSeeking(yuan("8000.00"), 5, law)))
        .isEqualTo("6000.00");
    assertThatThrownBy(() -> UnemploymentBenefit.jobSeeking(yuan("1.00"), 1, BEIJING))
        .isInstanceOf(Refused.class);
  }

  @Test
  void anAmountNobodyConfirmedIsNotGuessed() {
    Computation hangzhou = UnemploymentBenefit.of(yuan("6"), 18, Law.of("CN-HZ", "2026-10-31"));
    assertThat(hangzhou.amount()).isNull();
    assertThat(hangzhou.flags()).containsExactly(Flags.BENEFIT_AMOUNT_UNKNOWN);
    assertThat(hangzhou.steps()).isEmpty();
    Figures given =
        Law.of("CN-HZ", "2026-10-31").with("unemployment-benefit", "minimumWageRate", yuan("0.80"));
    Computation counted = UnemploymentBenefit.of(yuan("6"), 18, given);
    assertThat(step(counted, "monthly")).isEqualTo("2128.00");
    assertThat(counted.articles()).containsExactly("社会保险法 47");
    assertThat(step(UnemploymentBenefit.of(yuan("6"), 1, Law.of("CN-HZ", "2015-12-31")), "monthly"))
        .isEqualTo("1320.00");
    assertThat(UnemploymentBenefit.of(yuan("6"), 1, Law.of("CN-GD", "2026-10-31")).flags())
        .containsExactly(Flags.BENEFIT_AMOUNT_UNKNOWN);
  }

  @Test
  void aLateClaimIsNotRefusedAndTheStepsHaveTexts() {
    Computation late = UnemploymentEligibility.late(200, BEIJING);
    assertThat(step(late, "refused")).isEqualTo(false);
    assertThat(late.articles()).containsExactly("人社厅发〔2020〕24号");
    assertThat(late.rule()).isEqualTo("cn.unemployment.late-claim");
    assertThat(late.inputs()).extracting("name").containsExactly("daysAfterRegistration");

    Computation steps = UnemploymentEligibility.stepsToClaim(BEIJING);
    assertThat(steps.rule()).isEqualTo("cn.unemployment.steps");
    assertThat(steps.articles()).containsExactly("社会保险法 50", "社会保险经办条例 24");
    assertThat(step(steps, "steps"))
        .isEqualTo(List.of("certificate", "register", "claim", "decision", "monthly", "medical"));
    for (Object name : (List<?>) step(steps, "steps")) {
      for (String language : List.of("zh", "en")) {
        assertThat(BEIJING.wording("unemployment-claim", "step." + name + "." + language).text())
            .isNotBlank();
      }
    }
  }
}
