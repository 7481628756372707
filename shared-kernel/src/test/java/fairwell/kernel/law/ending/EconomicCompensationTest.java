package fairwell.kernel.law.ending;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fairwell.kernel.law.Answer;
import fairwell.kernel.law.Computation;
import fairwell.kernel.law.Explained;
import fairwell.kernel.law.Flags;
import fairwell.kernel.law.Ground;
import fairwell.kernel.law.ending.CompensationBase.Cap;
import fairwell.kernel.law.pack.Figures;
import fairwell.kernel.refusal.FigureUnknown;
import fairwell.kernel.refusal.Refused;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** LCL 46, 47, 97: what N is, and how it says so. */
class EconomicCompensationTest {

  private static final Figures BEIJING = Explained.law("CN-BJ", "2026-03-31");

  private static Computation severance(
      Ground ground, String hired, String end, String wage, Cap cap, Figures law) {
    return EconomicCompensation.of(
        new EconomicCompensation.Question(
            new CompensationBase.Question(new BigDecimal(wage), cap),
            Service.between(LocalDate.parse(hired), LocalDate.parse(end)),
            ground),
        law);
  }

  @Test
  void explainsItself() {
    assertThat(
            Explained.text(
                severance(
                    Ground.LCL_40_3,
                    "2019-03-11",
                    "2026-03-31",
                    "24000.00",
                    Cap.BY_FIGURES,
                    BEIJING)))
        .isEqualTo(
            """
            cn.severance
            service = 7y0m21d: [2019-03-11..2026-03-31]
            cap = 47103.25: 188413 × 3 / 12
            capTriggered = false: 24000.00 > 47103.25
            base = 24000.00: 24000.00
            post2008Months = 7.5: 7.5
            pre2008Months = 0
            compensationMonths = 7.5: 7.5 + 0
            180000.00 CNY: 24000.00 × 7.5
            given hiredOn = 2019-03-11
            given legalEnd = 2026-03-31
            pack monthsPerFullYear = 1
            pack monthsFromHalfYear = 1
            pack monthsBelowHalfYear = 0.5
            given averageWage = 24000.00
            pack minimumWage = 2540.00
            pack localAnnualAverageWage = 188413
            pack capMultiple = 3
            pack capYears = 12
            packs: cn.severance.2008, cn-bj.minimum-wage.2025, cn-bj.average-wage.2023
            articles: LCL 40(3), LCL 42, LCL 43, LCL 46(3), LCL 47, IR 27
            flags: AVG_WAGE_STALE
            """);
  }

  @Test
  void showsBothSidesOfTheCliff() {
    assertThat(
            Explained.text(
                severance(
                    Ground.LCL_36_EMPLOYER_PROPOSED,
                    "2005-01-01",
                    "2026-03-31",
                    "60000.00",
                    Cap.BY_FIGURES,
                    BEIJING)))
        .isEqualTo(
            """
            cn.severance
            service = 21y3m0d: [2005-01-01..2026-03-31]
            cap = 47103.25: 188413 × 3 / 12
            capTriggered = true: 60000.00 > 47103.25
            base = 47103.25: min(60000.00, 47103.25)
            post2008Months = 12: min(18.5, 12)
            pre2008Months = 3
            compensationMonths = 15: 12 + 3
            atTheCap = 871410.13: 47103.25 × 18.5
            justAboveTheCap = 565239.00: 47103.25 × 12
            745239.00 CNY: 47103.25 × 12 + 60000.00 × 3
            given hiredOn = 2005-01-01
            given legalEnd = 2026-03-31
            pack monthsPerFullYear = 1
            pack monthsFromHalfYear = 1
            pack monthsBelowHalfYear = 0.5
            given averageWage = 60000.00
            pack minimumWage = 2540.00
            pack localAnnualAverageWage = 188413
            pack capMultiple = 3
            pack capYears = 12
            packs: cn.severance.2008, cn-bj.minimum-wage.2025, cn-bj.average-wage.2023
            articles: LCL 36, LCL 46(2), LCL 47, LCL 97, 劳部发〔1994〕481号, IR 27
            flags: PRE_2008_SERVICE, AVG_WAGE_STALE, CAPPED
            """);
  }

  @Test
  void isNothingOnAGroundThatGivesNone() {
    assertThat(
            Explained.text(
                severance(
                    Ground.LCL_39, "2019-03-11", "2026-03-31", "24000.00", Cap.UNKNOWN, BEIJING)))
        .isEqualTo(
            """
            cn.severance
            0.00 CNY: 0
            given ground = LCL_39
            articles: LCL 39, LCL 43
            """);
  }

  @Test
  void isRefusedWhereTheOlderRulesWereLocal() {
    assertThatThrownBy(() ->
            severance(
                Ground.LCL_38, "2007-12-31", "2026-03-31", "24000.00", Cap.NOT_ABOVE, BEIJING))
        .isInstanceOfSatisfying(
            Refused.class,
            refused ->
                assertThat(refused.refusal())
                    .isEqualTo(
                        new FigureUnknown("severance.before2008.LCL_38", "CN-BJ", "2026-03-31")));
    assertThat(
            severance(Ground.LCL_38, "2008-01-01", "2026-03-31", "24000.00", Cap.NOT_ABOVE, BEIJING)
                .formula())
        .isEqualTo("24000.00 × 18.5");
  }

  @Test
  void isRefusedBeforeTheFirstPack() {
    assertThatThrownBy(() ->
            severance(
                Ground.LCL_40_3,
                "2005-01-01",
                "2007-12-31",
                "24000.00",
                Cap.NOT_ABOVE,
                Explained.law("CN", "2007-12-31")))
        .isInstanceOf(Refused.class);
  }

  @ParameterizedTest
  @CsvSource({
    "2024-01-01, 2024-06-28, 0.5, false",
    "2024-01-01, 2024-06-29, 0.5, true",
    "2024-01-01, 2024-06-30, 1,   true",
    "2024-01-01, 2024-07-01, 1,   false",
    "2024-01-01, 2024-12-30, 1,   false",
    "2024-01-01, 2024-12-31, 1,   true",
    "2024-01-01, 2025-01-01, 1.5, true",
    "2024-01-01, 2025-01-02, 1.5, false",
    // 31 days of October and November are less than a month from the second to the first.
    "2025-10-02, 2026-03-31, 0.5, true",
  })
  void countsByBothSidesOfEachStep(String hired, String end, String months, boolean flagged) {
    Computation n = severance(Ground.LCL_40_3, hired, end, "10000.00", Cap.NOT_ABOVE, BEIJING);
    assertThat(n.answer("compensationMonths").map(Answer::plain)).contains(months);
    assertThat(n.money().amount())
        .isEqualByComparingTo(new BigDecimal("10000").multiply(new BigDecimal(months)));
    assertThat(n.flags().contains(Flags.SERVICE_BOUNDARY)).isEqualTo(flagged);
  }

  @Property(tries = 300)
  void growsWithTheWageExceptAtTheCapAndIsRoundedOnce(
      @ForAll @LongRange(min = 100_000, max = 6_000_000) long fen,
      @ForAll @LongRange(min = 1, max = 100_000) long more,
      @ForAll @IntRange(min = 1, max = 12_000) int days) {
    LocalDate end = LocalDate.of(2026, 3, 31);
    String hired = end.minusDays(days).toString();
    Computation lower = wage(hired, fen);
    Computation higher = wage(hired, fen + more);
    boolean across = higher.flags().contains(Flags.CAPPED) && !lower.flags().contains(Flags.CAPPED);
    if (!across) {
      assertThat(higher.money()).isGreaterThanOrEqualTo(lower.money());
    }
    BigDecimal base = number(lower, "base");
    BigDecimal exact =
        base.multiply(number(lower, "post2008Months"))
            .add(
                BigDecimal.valueOf(fen, 2)
                    .max(new BigDecimal("2540"))
                    .multiply(number(lower, "pre2008Months")));
    assertThat(lower.money().amount())
        .isEqualByComparingTo(exact.setScale(2, RoundingMode.HALF_UP));
    assertThat(wage(hired, fen)).isEqualTo(lower);
  }

  private static Computation wage(String hired, long fen) {
    return severance(
        Ground.LCL_40_3,
        hired,
        "2026-03-31",
        BigDecimal.valueOf(fen, 2).toPlainString(),
        Cap.BY_FIGURES,
        BEIJING);
  }

  private static BigDecimal number(Computation computation, String step) {
    return new BigDecimal(computation.answer(step).orElseThrow().plain().toString());
  }
}
