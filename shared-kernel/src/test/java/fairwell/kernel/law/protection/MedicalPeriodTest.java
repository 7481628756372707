package fairwell.kernel.law.protection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fairwell.kernel.law.Computation;
import fairwell.kernel.law.Explained;
import fairwell.kernel.law.pack.Figures;
import fairwell.kernel.refusal.FigureUnknown;
import fairwell.kernel.refusal.Refused;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** 劳部发〔1994〕479号 and the rule of Shanghai. */
class MedicalPeriodTest {

  private static final Figures LAW = Explained.law("CN-BJ", "2026-03-31");
  private static final Figures SHANGHAI = Explained.law("CN-SH", "2026-03-31");

  private static Computation period(String total, String here) {
    return MedicalPeriod.of(
        new MedicalPeriod.Question(Optional.of(new BigDecimal(total)), new BigDecimal(here)), LAW);
  }

  @Test
  void explainsItself() {
    assertThat(Explained.text(period("12", "6")))
        .isEqualTo(
            """
            cn.medical-period
            medicalMonths = 9: total ≥ 10, here ≥ 5
            windowMonths = 15: total ≥ 10, here ≥ 5
            given yearsHere = 6
            given totalYears = 12
            packs: cn.medical-period.1995
            articles: LCL 42(3), 劳部发〔1994〕479号 3, 劳部发〔1994〕479号 4
            """);
  }

  @ParameterizedTest
  @CsvSource({
    "0,  0,  3",
    "9,  4,  3",
    "9,  5,  6",
    "10, 4,  6",
    "10, 5,  9",
    "10, 9,  9",
    "10, 10, 12",
    "19, 14, 12",
    "19, 15, 18",
    "25, 19, 18",
    "25, 20, 24",
  })
  void eachRowBegins(String total, String here, String months) {
    assertThat(period(total, here).answer("medicalMonths").orElseThrow().plain()).isEqualTo(months);
  }

  @Test
  void inShanghaiItGrowsByTheYearHere() {
    assertThat(
            Explained.text(
                MedicalPeriod.of(
                    new MedicalPeriod.Question(Optional.empty(), new BigDecimal("22")), SHANGHAI)))
        .isEqualTo(
            """
            cn.medical-period
            medicalMonths = 24: min(3 + 1 × 21, 24)
            given yearsHere = 22
            pack firstYearMonths = 3
            pack monthsPerFurtherYear = 1
            pack limitMonths = 24
            packs: cn-sh.medical-period.2015
            articles: LCL 42(3), 沪府发〔2015〕40号
            """);
    assertThat(MedicalPeriod.byYearsHere(SHANGHAI)).isTrue();
    assertThat(MedicalPeriod.byYearsHere(LAW)).isFalse();
  }

  @Test
  void theTotalIsNeededWhereItDecides() {
    assertThatThrownBy(() ->
            MedicalPeriod.of(new MedicalPeriod.Question(Optional.empty(), BigDecimal.ONE), LAW))
        .isInstanceOfSatisfying(
            Refused.class,
            refused ->
                assertThat(refused.refusal())
                    .isEqualTo(
                        new FigureUnknown("medical-period.totalYears", "CN-BJ", "2026-03-31")));
  }

  @Test
  void theWindowRunsFromTheFirstSickDay() {
    assertThat(
            Explained.text(
                MedicalPeriod.window(new BigDecimal("3"), LocalDate.of(2026, 3, 15), LAW)))
        .isEqualTo(
            """
            cn.medical-window
            windowMonths = 6
            windowFrom = 2026-03-15
            windowTo = 2026-09-14: 2026-03-15 + 6 months - 1 day
            given medicalMonths = 3
            given firstSickDay = 2026-03-15
            packs: cn.medical-period.1995
            articles: 劳部发〔1994〕479号 4, 劳部发〔1995〕236号 1
            """);
    assertThat(MedicalPeriod.hasWindow(new BigDecimal("24"), LAW)).isTrue();
    assertThat(MedicalPeriod.hasWindow(new BigDecimal("4"), LAW)).isFalse();
    assertThat(MedicalPeriod.hasWindow(new BigDecimal("3"), SHANGHAI)).isFalse();
    assertThatThrownBy(
            () -> MedicalPeriod.window(new BigDecimal("4"), LocalDate.of(2026, 3, 15), LAW))
        .isInstanceOf(Refused.class);
  }
}
