package fairwell.papers;

import static org.assertj.core.api.Assertions.assertThat;

import fairwell.kernel.value.Money;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CapitalAmountTest {

  @ParameterizedTest
  @CsvSource({
    "0.00, 零元整",
    "0.05, 伍分",
    "0.30, 叁角整",
    "1.00, 壹元整",
    "10.00, 壹拾元整",
    "1005.30, 壹仟零伍元叁角整",
    "1680.32, 壹仟陆佰捌拾元叁角贰分",
    "107000.53, 壹拾万柒仟元伍角叁分",
    "100000.00, 壹拾万元整",
    "6007.14, 陆仟零柒元壹角肆分",
    "16409.02, 壹万陆仟肆佰零玖元零贰分",
    "10000001.00, 壹仟万零壹元整",
    "100000001.00, 壹亿零壹元整",
    "300040005.06, 叁亿零肆万零伍元零陆分",
    "-42.10, 负肆拾贰元壹角整"
  })
  void isWrittenAsOnACheque(String amount, String capitals) {
    assertThat(CapitalAmount.of(Money.cny(amount))).isEqualTo(capitals);
  }
}
