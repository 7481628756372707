package fairwell.kernel.law.ending;

import static org.assertj.core.api.Assertions.assertThat;

import fairwell.kernel.law.Computation;
import fairwell.kernel.law.Explained;
import fairwell.kernel.law.Ground;
import fairwell.kernel.law.pack.Figures;
import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Pay in lieu, medical subsidy, the average wage, and the sum of it all. */
class BesideCompensationTest {

  private static final Figures SHANGHAI = Explained.law("CN-SH", "2026-03-31");

  private static BigDecimal yuan(String amount) {
    return new BigDecimal(amount);
  }

  private static Computation payInLieu(Ground ground, boolean unlawful, boolean noticed) {
    return PayInLieuOfNotice.of(
        new PayInLieuOfNotice.Question(ground, unlawful, noticed, yuan("15000.00")), SHANGHAI);
  }

  @Test
  void payInLieuIsTheWageOfTheMonthBefore() {
    assertThat(Explained.text(payInLieu(Ground.LCL_40_3, false, false)))
        .isEqualTo(
            """
            cn.pay-in-lieu
            15000.00 CNY: one month: 15000.00
            given monthlyWage = 15000.00
            articles: LCL 40, IR 20
            """);
  }

  @Test
  void thereIsNoPayInLieuBeside2N() {
    assertThat(Explained.text(payInLieu(Ground.LCL_40_3, true, false)))
        .isEqualTo(
            """
            cn.pay-in-lieu
            0.00 CNY: 0
            given ground = LCL_40_3
            given unlawful = true
            given noticeGiven = false
            articles: LCL 87, IR 25
            """);
  }

  @Test
  void noticeTakesThePlaceOfPay() {
    assertThat(Explained.text(payInLieu(Ground.LCL_40_3, false, true)))
        .isEqualTo(
            """
            cn.pay-in-lieu
            0.00 CNY: 0
            given ground = LCL_40_3
            given unlawful = false
            given noticeGiven = true
            articles: LCL 40, IR 20
            """);
  }

  @ParameterizedTest
  @EnumSource
  void onlyArticle40HasPayInLieu(Ground ground) {
    boolean article40 =
        EnumSet.of(Ground.LCL_40_1, Ground.LCL_40_2, Ground.LCL_40_3).contains(ground);
    assertThat(payInLieu(ground, false, false).money().isZero()).isEqualTo(!article40);
    assertThat(PayInLieuOfNotice.isDue(ground, false, false)).isEqualTo(article40);
  }

  @Test
  void theMedicalSubsidyIsInOwnWagesWithoutCap() {
    assertThat(
            Explained.text(
                MedicalSubsidy.of(new MedicalSubsidy.Question(yuan("90000.55")), SHANGHAI)))
        .isEqualTo(
            """
            cn.medical-subsidy
            540003.30 CNY: 90000.55 × 6
            given averageWage = 90000.55
            pack subsidyMonths = 6
            packs: cn-sh.medical-subsidy.2002
            articles: LCL 40(1), 上海市劳动合同条例 44
            """);
    assertThat(MedicalSubsidy.isKnown(SHANGHAI)).isTrue();
    assertThat(MedicalSubsidy.isKnown(Explained.law("CN-BJ", "2026-03-31"))).isFalse();
  }

  @Test
  void theAverageTakesTheBonusOfTheWindowAndOvertimeFoundDue() {
    assertThat(
            Explained.text(
                AverageMonthlyWage.of(
                    new AverageMonthlyWage.Question(
                        yuan("140499.60"),
                        yuan("12"),
                        yuan("11000.00"),
                        yuan("2"),
                        yuan("2883.22")),
                    SHANGHAI)))
        .isEqualTo(
            """
            cn.average-wage
            12101.35 CNY: (140499.60 + 11000.00 / 12 × 2 + 2883.22) / 12
            given wages = 140499.60
            given months = 12
            given yearEndBonus = 11000.00
            given bonusMonths = 2
            given overtimeFoundDue = 2883.22
            articles: LCL 47, IR 27
            """);
  }

  @Test
  void fewerMonthsAreDividedByThemAndFlagged() {
    assertThat(
            Explained.text(
                AverageMonthlyWage.of(
                    AverageMonthlyWage.Question.of(
                        List.of(yuan("9000.00"), yuan("9000.00"), yuan("9100.00")), yuan("3")),
                    SHANGHAI)))
        .isEqualTo(
            """
            cn.average-wage
            9033.33 CNY: (27100.00) / 3
            given wages = 27100.00
            given months = 3
            articles: LCL 47, IR 27
            flags: AVERAGE_UNDER_TWELVE_MONTHS
            """);
  }

  @Test
  void whatIsPaidIsTakenOff() {
    Map<String, BigDecimal> paid = new LinkedHashMap<>();
    paid.put("economic_compensation", yuan("10000.00"));
    paid.put("pay_in_lieu_of_notice", yuan("15000.01"));
    Computation pay = payInLieu(Ground.LCL_40_3, false, false);
    assertThat(
            Explained.text(
                AmountsDue.of(new AmountsDue.Question(List.of(pay, pay), paid), SHANGHAI)))
        .isEqualTo(
            """
            cn.amounts-due
            total = 30000.00: 15000.00 + 15000.00
            netDifference = 4999.99: 30000.00 - 25000.01
            4999.99 CNY: 30000.00 - 25000.01
            line cn.pay-in-lieu = 15000.00
            line cn.pay-in-lieu = 15000.00
            given paid:economic_compensation = 10000.00
            given paid:pay_in_lieu_of_notice = 15000.01
            articles: LCL 50
            """);
    Computation overpaid = AmountsDue.of(new AmountsDue.Question(List.of(pay), paid), SHANGHAI);
    assertThat(overpaid.formula()).isEqualTo("15000.00 - 25000.01");
    assertThat(overpaid.flags()).containsExactly("PAID_MORE_THAN_DUE");
    assertThat(overpaid.money().amount()).isEqualByComparingTo("-10000.01");
  }
}
