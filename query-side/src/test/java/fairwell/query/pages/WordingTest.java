package fairwell.query.pages;

import static org.assertj.core.api.Assertions.assertThat;

import fairwell.query.wording.Wording;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class WordingTest {

  private final Wording chinese =
      new Wording(new PagesWiring().messageSource(), Locale.SIMPLIFIED_CHINESE);
  private final Wording english = new Wording(new PagesWiring().messageSource(), Locale.ENGLISH);

  @Test
  void articlesAreSaidWithTheNameOfTheirLaw() {
    assertThat(chinese.articles("LCL 50(2); 工资支付暂行规定 9")).isEqualTo("《劳动合同法》第50条(2)、《工资支付暂行规定》第9条");
    assertThat(english.articles("LCL 47")).isEqualTo("Labour Contract Law, art. 47");
    assertThat(chinese.articles("财税〔2018〕164号 5(1)")).isEqualTo("财税〔2018〕164号第5条(1)");
    assertThat(chinese.articles("house rule")).isEqualTo("house rule");
  }

  @Test
  void daysAndNumbersAreSaidAsTheReaderWritesThem() {
    assertThat(chinese.value("2021-03-01")).isEqualTo("2021年3月1日");
    assertThat(english.value("2021-03-01")).isEqualTo("March 1, 2021");
    assertThat(chinese.value("190775.00")).isEqualTo("190,775.00");
    assertThat(chinese.value("5y9m3d")).isEqualTo("5y9m3d");
  }
}
