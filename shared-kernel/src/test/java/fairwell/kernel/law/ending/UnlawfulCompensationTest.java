package fairwell.kernel.law.ending;

import static org.assertj.core.api.Assertions.assertThat;

import fairwell.kernel.law.Computation;
import fairwell.kernel.law.Explained;
import fairwell.kernel.law.Flags;
import fairwell.kernel.law.ending.CompensationBase.Cap;
import fairwell.kernel.law.pack.Figures;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** LCL 87, IR 25: twice N, in one from the first day, rounded once. */
class UnlawfulCompensationTest {

  private static final Figures BEIJING = Explained.law("CN-BJ", "2025-04-01");

  private static Computation twice(String hired, String wage) {
    return UnlawfulCompensation.of(
        new UnlawfulCompensation.Question(
            new CompensationBase.Question(new BigDecimal(wage), Cap.BY_FIGURES),
            Service.between(LocalDate.parse(hired), LocalDate.of(2025, 4, 1))),
        BEIJING);
  }

  @Test
  void explainsItself() {
    assertThat(Explained.text(twice("2010-01-01", "47103.25")))
        .isEqualTo(
            """
            cn.unlawful-compensation
            service = 15y3m1d: [2010-01-01..2025-04-01]
            cap = 47103.25: 188413 × 3 / 12
            capTriggered = false: 47103.25 > 47103.25
            base = 47103.25: 47103.25
            compensationMonths = 15.5: 15.5
            atTheCap = 730100.38: 47103.25 × 15.5
            justAboveTheCap = 565239.00: 47103.25 × 12
            1460200.75 CNY: 47103.25 × 15.5 × 2
            given hiredOn = 2010-01-01
            given legalEnd = 2025-04-01
            pack monthsPerFullYear = 1
            pack monthsFromHalfYear = 1
            pack monthsBelowHalfYear = 0.5
            given averageWage = 47103.25
            pack minimumWage = 2420.00
            pack localAnnualAverageWage = 188413
            pack capMultiple = 3
            pack capYears = 12
            pack unlawfulMultiple = 2
            packs: cn.severance.2008, cn-bj.minimum-wage.2023, cn-bj.average-wage.2023
            articles: LCL 47, IR 27, LCL 48, LCL 87, IR 25
            flags: AVG_WAGE_STALE
            """);
  }

  @Test
  void countsServiceBefore2008InOneWithoutAFlag() {
    Computation computation = twice("2000-04-02", "10000.00");
    assertThat(computation.formula()).isEqualTo("10000.00 × 25 × 2");
    assertThat(computation.flags()).doesNotContain(Flags.PRE_2008_SERVICE);
  }

  @Test
  void isLimitedToTwelveYearsAboveTheCap() {
    assertThat(twice("2000-04-02", "47103.26").formula()).isEqualTo("47103.25 × 12 × 2");
  }
}
