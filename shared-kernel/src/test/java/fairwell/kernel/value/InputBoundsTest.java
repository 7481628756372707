package fairwell.kernel.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InputBoundsTest {

  @ParameterizedTest
  @CsvSource({
    "1900-01-01,true",
    "1899-12-31,false",
    "2199-12-31,true",
    "2200-01-01,false",
    "+999999999-12-31,false"
  })
  void aDayLiesInTheYearsPeopleWriteOf(LocalDate day, boolean within) {
    assertThat(InputBounds.isDay(day)).isEqualTo(within);
  }

  @Test
  void aNumberIsShortWrittenOut() {
    assertThat(InputBounds.isShort(new BigDecimal("1e40"))).isTrue();
    assertThat(InputBounds.isShort(new BigDecimal("1e41"))).isFalse();
    assertThat(InputBounds.isShort(new BigDecimal("1e-2147483647"))).isFalse();
    assertThat(InputBounds.isShort(new BigDecimal("1".repeat(40)))).isTrue();
    assertThat(InputBounds.isShort(new BigDecimal("1".repeat(41)))).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "-8000.00,true",
    "123456789012345.123456,true",
    "1234567890123456,false",
    "1.1234567,false",
    "1e3,false",
    "'',false"
  })
  void anAmountIsWrittenOut(String text, boolean is) {
    assertThat(InputBounds.isAmount(text)).isEqualTo(is);
  }
}
