package fairwell.kernel.law.tax;

import static fairwell.kernel.law.Law.amount;
import static fairwell.kernel.law.Law.packs;
import static fairwell.kernel.law.Law.step;
import static fairwell.kernel.law.Law.yuan;
import static org.assertj.core.api.Assertions.assertThat;

import fairwell.kernel.law.Computation;
import fairwell.kernel.law.Law;
import fairwell.kernel.law.tax.AnnualTax.Year;
import org.junit.jupiter.api.Test;

class AnnualTaxTest {

  private static Computation tax(String day, String wages, String deductions, String bonus) {
    return AnnualTax.of(new Year(yuan(wages), yuan(deductions), yuan(bonus)), Law.of("CN", day));
  }

  @Test
  void apartIsCheaperWhenTheWagesFillTheirBrackets() {
    // 300,000 - 60,000 - 40,000 = 200,000 × 20 % - 16,920 = 23,080; bonus 36,000 × 3 % = 1,080.
    Computation tax = tax("2025-12-31", "300000.00", "40000.00", "36000.00");
    assertThat(amount(tax)).isEqualTo("24160.00");
    assertThat(step(tax, "wageTax")).isEqualTo("23080.00");
    assertThat(step(tax, "bonusTax")).isEqualTo("1080.00");
    assertThat(step(tax, "separateTotal")).isEqualTo("24160.00");
    // 236,000 × 20 % - 16,920.
    assertThat(step(tax, "mergedTotal")).isEqualTo("30280.00");
    assertThat(step(tax, "cheaper")).isEqualTo("SEPARATE");
    assertThat(step(tax, "difference")).isEqualTo("6120.00");
    assertThat(tax.formula()).isEqualTo("min(24160.00, 30280.00)");
    assertThat(tax.rule()).isEqualTo("cn.annual-tax");
    assertThat(tax.steps())
        .extracting("formula")
        .contains(
            "max(200000.00 × 0.20 - 16920, 0)",
            "max(236000.00 × 0.20 - 16920, 0)",
            "23080.00 + 1080.00",
            "36000.00 × 0.03 - 0");
    assertThat(tax.articles()).containsExactly("个人所得税法 6", "个人所得税法 11", "财政部 税务总局公告2023年第30号");
    assertThat(packs(tax)).containsExactly("cn.income-tax.2019", "cn.bonus-tax.2024");
    assertThat(tax.inputs())
        .extracting("name")
        .containsExactly("wages", "deductions", "bonus", "monthlyDeduction", "bonusTax");
  }

  @Test
  void togetherIsCheaperWhenTheWagesLeaveTheDeductionUnused() {
    // 60,000 - 60,000 - 20,000 < 0, so the bonus of 30,000 is taxed on 10,000 only.
    Computation tax = tax("2025-12-31", "60000.00", "20000.00", "30000.00");
    assertThat(amount(tax)).isEqualTo("300.00");
    assertThat(step(tax, "wageTax")).isEqualTo("0.00");
    assertThat(step(tax, "separateTotal")).isEqualTo("900.00");
    assertThat(step(tax, "cheaper")).isEqualTo("MERGED");
    assertThat(step(tax, "difference")).isEqualTo("600.00");
  }

  @Test
  void equalTotalsLeaveTheBonusApart() {
    Computation tax = tax("2025-12-31", "70000.00", "0.00", "20000.00");
    assertThat(step(tax, "separateTotal")).isEqualTo(step(tax, "mergedTotal"));
    assertThat(step(tax, "cheaper")).isEqualTo("SEPARATE");
    assertThat(step(tax, "difference")).isEqualTo("0.00");
  }

  @Test
  void from2028OnlyTogetherIsLeft() {
    Computation tax = tax("2028-12-31", "300000.00", "40000.00", "36000.00");
    assertThat(amount(tax)).isEqualTo("30280.00");
    assertThat(tax.formula()).isEqualTo("max(236000.00 × 0.20 - 16920, 0)");
    assertThat(step(tax, "separateTotal")).isEqualTo("absent");
    assertThat(packs(tax)).containsExactly("cn.income-tax.2019");
  }
}
