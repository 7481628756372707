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
import fairwell.kernel.law.insurance.HousingFund.Rounding;
import fairwell.kernel.law.pack.Figures;
import fairwell.kernel.refusal.FigureUnknown;
import fairwell.kernel.refusal.ImpossibleValue;
import fairwell.kernel.refusal.Refused;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HousingFundTest {

  private static Computation side(String place, String day, String base, String rate) {
    Figures law = Law.of(place, day);
    return HousingFund.side(yuan(base), yuan(rate), Rounding.of(law), law);
  }

  @Test
  void explainsItself() {
    Computation side = side("CN-SH", "2025-09-30", "37302.00", "0.07");
    assertThat(amount(side)).isEqualTo("2611.00");
    assertThat(step(side, "bothSides")).isEqualTo("5222.00");
    assertThat(step(side, "side")).isEqualTo("2611.00");
    assertThat(side.formula()).isEqualTo("37302.00 × 0.07");
    assertThat(side.rule()).isEqualTo("cn.housing-fund");
    assertThat(side.articles()).containsExactly("住房公积金管理条例 16", "住房公积金管理条例 18", "建金管〔2005〕5号");
    assertThat(packs(side)).containsExactly("cn.housing-fund.2019");
    assertThat(side.flags()).isEmpty();
    assertThat(side.inputs())
        .extracting("name")
        .containsExactly("base", "rate", "rounding", "lawfulRateMin", "lawfulRateMax");
  }

  @ParameterizedTest
  @CsvSource({
    "CN-SH, 2690.00, 0.07, 188.00", "CN-SH, 7150.00, 0.07, 501.00", "CN-SH, 7149.99, 0.07, 500.00",
    "CN-ZHUZHOU, 5550.00, 0.05, 278.00", "CN-BJ, 7149.99, 0.07, 500.50",
        "CN, 10000.00, 0.12, 1200.00",
  })
  void eachSideIsRoundedAsThePlaceDoes(String place, String base, String rate, String amount) {
    assertThat(amount(side(place, "2025-09-30", base, rate))).isEqualTo(amount);
  }

  @Test
  void ratesStayWithinTheLaw() {
    assertThat(amount(side("CN-BJ", "2026-01-01", "10000.00", "0.05"))).isEqualTo("500.00");
    assertThat(side("CN-SH", "2026-01-01", "10000.00", "0.08").flags())
        .containsExactly(Flags.RATE_OUTSIDE_LOCAL_LIMITS);
    Figures narrow = Law.of("CN-BJ", "2026-01-01").with("housing-fund", "rateMin", yuan("0.06"));
    assertThat(HousingFund.side(yuan("1.00"), yuan("0.05"), Rounding.FEN, narrow).flags())
        .containsExactly(Flags.RATE_OUTSIDE_LOCAL_LIMITS);
    for (String rate : new String[] {"0.0499", "0.1201"}) {
      assertThatThrownBy(() -> side("CN-BJ", "2026-01-01", "10000.00", rate))
          .isInstanceOfSatisfying(
              Refused.class,
              refused ->
                  assertThat(refused.refusal())
                      .isEqualTo(new ImpossibleValue("rate", "from 0.05 to 0.12")));
    }
  }

  @ParameterizedTest
  @CsvSource({
    "CN-BJ, 2025-08-31, 100.00, 2420.00", "CN-BJ, 2025-09-01, 100.00, 2540.00",
    "CN-BJ, 2026-07-01, 99999.00, 36348.00", "CN-SZ, 2025-02-28, 1.00, 2360.00",
    "CN-SZ, 2025-03-01, 1.00, 2520.00", "CN-GZ, 2026-08-31, 1.00, 2500.00",
    "CN-GZ, 2026-09-01, 1.00, 2680.00", "CN-HZ, 2025-09-30, 50000.00, 40694.00",
    "CN-BJ, 2026-09-30, 12345.67, 12345.67",
  })
  void theBaseStaysBetweenTheLimitsOfTheDay(String place, String day, String wage, String base) {
    Computation computation = HousingFund.base(yuan(wage), Law.of(place, day));
    assertThat(amount(computation)).isEqualTo(base);
    assertThat(step(computation, "base")).isEqualTo(base);
    assertThat(computation.flags()).isEmpty();
  }

  @Test
  void theBaseExplainsItself() {
    Computation base = HousingFund.base(yuan("100.00"), Law.of("CN-SH", "2026-09-30"));
    assertThat(base.formula()).isEqualTo("min(max(100.00, 2740), 37731)");
    assertThat(base.rule()).isEqualTo("cn.housing-fund.base");
    assertThat(base.articles()).containsExactly("建金管〔2005〕5号");
    // Two sources disagree on the ceiling.
    assertThat(base.flags()).containsExactly(Flags.LOW_CONFIDENCE);
    assertThat(packs(base)).containsExactly("cn-sh.housing-fund.2026");
    assertThat(base.inputs()).extracting("name").containsExactly("wage", "baseMin", "baseMax");
  }

  @Test
  void limitsNotHeldComeWithTheQuestionOrAreRefused() {
    Computation zhuzhou = HousingFund.base(yuan("5555.00"), Law.of("CN-ZHUZHOU", "2026-01-01"));
    assertThat(amount(zhuzhou)).isEqualTo("5555.00");
    assertThat(zhuzhou.formula()).isEqualTo("min(max(5555.00, -), -)");
    assertThat(zhuzhou.flags()).containsExactly(Flags.BASE_LIMITS_NOT_HELD);
    Computation country =
        HousingFund.base(
            yuan("9000.00"),
            Law.of("CN", "2026-01-01").with("housing-fund", "baseMax", yuan("8000.00")));
    assertThat(amount(country)).isEqualTo("8000.00");
    assertThat(country.flags()).containsExactly(Flags.BASE_LIMITS_NOT_HELD);
    Computation given =
        HousingFund.base(
            yuan("100.00"),
            Law.of("CN-HZ", "2023-08-31").with("housing-fund", "baseMin", yuan("2280.00")));
    assertThat(amount(given)).isEqualTo("2280.00");
    assertThat(given.flags()).containsExactly(Flags.BASE_LIMITS_NOT_HELD);
    assertThatThrownBy(() -> HousingFund.base(yuan("1.00"), Law.of("CN-HZ", "2023-08-31")))
        .isInstanceOfSatisfying(
            Refused.class,
            refused ->
                assertThat(refused.refusal())
                    .isEqualTo(new FigureUnknown("housing-fund.baseMin", "CN-HZ", "2023-08-31")));
  }

  @Test
  void theAccountMovesWithinThirtyDays() {
    Computation deadline =
        HousingFund.transferDeadline(LocalDate.of(2026, 9, 30), Law.of("CN-BJ", "2026-09-30"));
    assertThat(step(deadline, "deadline")).isEqualTo("2026-10-30");
    assertThat(deadline.articles()).containsExactly("住房公积金管理条例 15");
    assertThat(deadline.rule()).isEqualTo("cn.housing-fund.transfer");
    assertThat(packs(deadline)).containsExactly("cn.housing-fund.2026");
    assertThat(deadline.inputs()).extracting("name").containsExactly("end", "transferDays");
    assertThat(deadline.steps()).extracting("formula").containsExactly("2026-09-30 + 30");
  }

  @ParameterizedTest
  @CsvSource({
    "2026-09-19, cn.housing-fund.2019, false",
    "2026-09-20, cn.housing-fund.2026, true",
    "2019-03-23, cn.housing-fund.2005, false",
  })
  void theAmendedRegulationTakesOver(String day, String pack, String flexible) {
    Figures law = Law.of("CN-BJ", day);
    assertThat(law.wording("housing-fund", "withdrawal").pack().id()).isEqualTo(pack);
    assertThat(law.wording("housing-fund", "flexibleWorkers").text()).isEqualTo(flexible);
  }
}
