package fairwell.kernel.law.noncompete;

import static org.assertj.core.api.Assertions.assertThat;

import fairwell.kernel.law.Answer;
import fairwell.kernel.law.Computation;
import fairwell.kernel.law.Explained;
import fairwell.kernel.law.Flags;
import fairwell.kernel.law.noncompete.NonCompetePay.Basis;
import fairwell.kernel.law.noncompete.NonCompetePay.Payment;
import fairwell.kernel.law.pack.Figures;
import fairwell.kernel.value.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** LCL 23, 24, 法释〔2020〕26号 36-40, and the guidance of 2025. */
class NonCompeteTest {

  private static final Figures BEIJING = Explained.law("CN-BJ", "2026-03-31");

  private static BigDecimal number(String text) {
    return new BigDecimal(text);
  }

  private static Computation pay(Basis basis, String months) {
    return NonCompetePay.of(
        new NonCompetePay.Question(basis, Optional.of(number(months))), BEIJING);
  }

  @Test
  void withoutAnAgreedAmountTheLawDecides() {
    assertThat(Explained.text(pay(new Basis.NothingAgreed(number("17434.48")), "36")))
        .isEqualTo(
            """
            cn.non-compete
            monthly = 5230.34: max(0.30 × 17434.48, 2540.00)
            termMonths = 24: min(36, 24)
            total = 125528.16: 5230.34 × 24
            125528.16 CNY: 5230.34 × 24
            pack minimumWage = 2540.00
            given averageWage = 17434.48
            pack defaultRate = 0.30
            given agreedTermMonths = 36
            pack maxMonths = 24
            packs: cn-bj.minimum-wage.2025, cn.non-compete.2013
            articles: LCL 23, LCL 24, 法释〔2020〕26号 36
            flags: NON_COMPETE_TERM_CUT
            """);
  }

  @ParameterizedTest
  @CsvSource({"8466.66, 2540.00", "8466.67, 2540.00", "8467.00, 2540.10", "1.00, 2540.00"})
  void theMinimumWageIsTheFloor(String average, String monthly) {
    Computation computation = pay(new Basis.NothingAgreed(number(average)), "1");
    assertThat(computation.money().amount()).isEqualByComparingTo(monthly);
    assertThat(computation.flags()).isEmpty();
  }

  @Test
  void whatWasAgreedIsPaidAndMeasured() {
    assertThat(Explained.text(pay(new Basis.AgreedAmount(number("2539.99")), "24")))
        .isEqualTo(
            """
            cn.non-compete
            monthly = 2539.99: 2539.99
            termMonths = 24: min(24, 24)
            total = 60959.76: 2539.99 × 24
            60959.76 CNY: 2539.99 × 24
            pack minimumWage = 2540.00
            given agreedMonthly = 2539.99
            given agreedTermMonths = 24
            pack maxMonths = 24
            packs: cn-bj.minimum-wage.2025, cn.non-compete.2013
            articles: LCL 23, LCL 24, 法释〔2020〕26号 37
            flags: BELOW_MIN_WAGE
            """);
    assertThat(pay(new Basis.AgreedAmount(number("2540.00")), "24").flags()).isEmpty();
  }

  @Test
  void aRateIsRoundedMonthlyAndThenMultiplied() {
    assertThat(
            Explained.text(
                NonCompetePay.of(
                    new NonCompetePay.Question(
                        new Basis.AgreedRate(number("0.35"), number("10000.01")),
                        Optional.of(number("12"))),
                    Explained.law("CN", "2026-03-31"))))
        .isEqualTo(
            """
            cn.non-compete
            monthly = 3500.00: 0.35 × 10000.01
            termMonths = 12: min(12, 24)
            total = 42000.00: 3500.00 × 12
            42000.00 CNY: 3500.00 × 12
            given agreedRate = 0.35
            given wage = 10000.01
            given agreedTermMonths = 12
            pack maxMonths = 24
            packs: cn.non-compete.2013
            articles: LCL 23, LCL 24, 法释〔2020〕26号 37
            flags: MINIMUM_WAGE_UNKNOWN
            """);
  }

  @Test
  void withoutATermThereIsTheMonthAlone() {
    Computation computation =
        NonCompetePay.of(
            new NonCompetePay.Question(new Basis.AgreedAmount(number("5000.00")), Optional.empty()),
            BEIJING);
    assertThat(computation.money()).isEqualTo(Money.cny("5000.00"));
    assertThat(computation.formula()).isEqualTo("5000.00");
    assertThat(computation.answer("termMonths")).isEmpty();
  }

  @Test
  void theTermIsCutTo24Months() {
    assertThat(Explained.text(NonCompetePay.term(number("25"), BEIJING)))
        .isEqualTo(
            """
            cn.non-compete-term
            termMonths = 24: min(25, 24)
            given agreedTermMonths = 25
            pack maxMonths = 24
            packs: cn.non-compete.2013
            articles: LCL 24
            flags: NON_COMPETE_TERM_CUT
            """);
    assertThat(NonCompetePay.term(number("24"), BEIJING).flags()).isEmpty();
  }

  @Test
  void theScheduleBeginsAMonthAfterTheEnd() {
    Money monthly = Money.cny("5000.00");
    assertThat(NonCompetePay.schedule(monthly, 3, LocalDate.of(2025, 12, 31)))
        .containsExactly(
            new Payment(LocalDate.of(2026, 1, 31), monthly),
            new Payment(LocalDate.of(2026, 2, 28), monthly),
            new Payment(LocalDate.of(2026, 3, 31), monthly));
    assertThat(NonCompetePay.schedule(monthly, 0, LocalDate.of(2025, 12, 31))).isEmpty();
  }

  @Test
  void theGuidanceMeasuresAnAgreedAmount() {
    assertThat(
            Explained.text(
                NonCompeteGuidance.of(
                    new NonCompeteGuidance.Question(
                        number("2500.00"), number("25000.00"), number("24")),
                    BEIJING)))
        .isEqualTo(
            """
            cn.non-compete-guidance
            guideline30 = 7500.00: 0.30 × 25000.00
            belowGuideline = true
            ratio = 0.1: 2500.00 / 25000.00
            guideline50 = 12500.00: 0.50 × 25000.00
            given monthly = 2500.00
            given averageWage = 25000.00
            pack leastRate = 0.30
            pack minimumWage = 2540.00
            given termMonths = 24
            pack rateOverOneYear = 0.50
            packs: cn.non-compete-guidance.2025, cn-bj.minimum-wage.2025
            articles: 人社厅发〔2025〕40号
            flags: BELOW_30, BELOW_MIN_WAGE, BELOW_50_OVER_ONE_YEAR
            """);
  }

  @ParameterizedTest
  @CsvSource({
    "7500.00,  12, false, ",
    "7499.99,  12, true,  BELOW_30",
    "7500.00,  13, false, BELOW_50_OVER_ONE_YEAR",
    "12500.00, 13, false, ",
  })
  void eachLimitOfTheGuidanceIsItsOwn(String monthly, String term, boolean below, String flag) {
    Computation computation =
        NonCompeteGuidance.of(
            new NonCompeteGuidance.Question(number(monthly), number("25000.00"), number(term)),
            BEIJING);
    assertThat(computation.answer("belowGuideline")).contains(Answer.of(below));
    assertThat(String.join(",", computation.flags())).isEqualTo(flag == null ? "" : flag);
  }

  @Test
  void whatIsUnderTheMinimumWageIsBelowTheGuidance() {
    Computation computation =
        NonCompeteGuidance.of(
            new NonCompeteGuidance.Question(number("2539.99"), number("8000.00"), number("6")),
            BEIJING);
    assertThat(computation.answer("belowGuideline")).contains(Answer.of(true));
    assertThat(computation.flags()).containsExactly(Flags.NON_COMPETE_BELOW_MINIMUM_WAGE);
  }

  @Test
  void theGuidanceIsFlaggedForWhatWasAgreedEarlier() {
    assertThat(
            NonCompeteGuidance.damagesLimit(number("1000.00"), Explained.law("CN", "2025-09-03"))
                .flags())
        .containsExactly(Flags.GUIDANCE_ISSUED_LATER);
    assertThat(
            Explained.text(
                NonCompeteGuidance.damagesLimit(
                    number("1000.00"), Explained.law("CN", "2025-09-04"))))
        .isEqualTo(
            """
            cn.non-compete-damages
            damagesLimit = 5000.00: 5 × 1000.00
            given agreedTotal = 1000.00
            pack damagesMultiple = 5
            packs: cn.non-compete-guidance.2025
            articles: 人社厅发〔2025〕40号
            """);
  }

  @Test
  void damagesAreMeasuredByFiveTimesTheTotal() {
    assertThat(
            Explained.text(
                NonCompeteGuidance.damages(number("120000.00"), number("1000000.00"), BEIJING)))
        .isEqualTo(
            """
            cn.non-compete-damages
            damagesLimit = 600000.00: 5 × 120000.00
            damagesRatio = 8.33: 1000000.00 / 120000.00
            exceeds = true: 1000000.00 > 600000.00
            given agreedTotal = 120000.00
            given agreedDamages = 1000000.00
            pack damagesMultiple = 5
            packs: cn.non-compete-guidance.2025
            articles: 人社厅发〔2025〕40号
            flags: DAMAGES_OVER_5X
            """);
    Computation equal =
        NonCompeteGuidance.damages(number("120000.00"), number("600000.00"), BEIJING);
    assertThat(equal.answer("exceeds")).contains(Answer.of(false));
    assertThat(equal.flags()).isEmpty();
    assertThat(
            NonCompeteGuidance.damages(number("0"), number("1.00"), BEIJING).answer("damagesRatio"))
        .isEmpty();
  }

  @Test
  void whatIsOpenAfterARelease() {
    Money monthly = Money.cny("5000.00");
    assertThat(
            Explained.text(
                NonCompeteEnd.open(
                    new NonCompeteEnd.Payments(monthly, number("6"), number("2"), true), BEIJING)))
        .isEqualTo(
            """
            cn.non-compete-open
            paid = 30000.00: 5000.00 × 6
            arrears = 10000.00: 5000.00 × 2
            extraRelease = 15000.00: 5000.00 × 3
            25000.00 CNY: 10000.00 + 15000.00
            given monthly = 5000.00
            pack releaseExtraMonths = 3
            packs: cn.non-compete.2013
            articles: LCL 23, 法释〔2020〕26号 39
            """);
    Computation kept =
        NonCompeteEnd.open(
            new NonCompeteEnd.Payments(monthly, number("6"), number("2"), false), BEIJING);
    assertThat(kept.money()).isEqualTo(Money.cny("10000.00"));
    assertThat(kept.packs()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"2, true, false", "3, true, true", "4, true, true", "3, false, false"})
  void threeUnpaidMonthsReleaseWhoAsks(String months, boolean asked, boolean supported) {
    Computation computation = NonCompeteEnd.releaseByEmployee(number(months), asked, BEIJING);
    assertThat(computation.answer("releaseSupported")).contains(Answer.of(supported));
  }

  @Test
  void releaseWaiverAndClauseExplainThemselves() {
    assertThat(Explained.text(NonCompeteEnd.releaseByEmployee(number("3"), true, BEIJING)))
        .isEqualTo(
            """
            cn.non-compete-release
            releaseSupported = true: 3 ≥ 3
            given monthsUnpaidByEmployerFault = 3
            given requested = true
            pack unpaidMonthsForRelease = 3
            packs: cn.non-compete.2013
            articles: 法释〔2020〕26号 38
            """);
    assertThat(Explained.text(NonCompeteEnd.waived(BEIJING)))
        .isEqualTo(
            """
            cn.non-compete-waiver
            0.00 CNY: 0
            given waivedInWriting = true
            articles: 人社厅发〔2025〕40号
            """);
    assertThat(Explained.text(NonCompeteEnd.clause(false, BEIJING)))
        .isEqualTo(
            """
            cn.non-compete-clause
            clauseEffective = false
            given knowsTradeSecrets = false
            articles: LCL 24, 法释〔2025〕12号 13(1)
            """);
  }
}
