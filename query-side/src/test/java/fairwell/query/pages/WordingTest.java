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
    assertThat(chinese.value("5y9m3d")).isEqualTo("5年9个月3天");
    assertThat(english.value("5y9m3d")).isEqualTo("5 years, 9 months, 3 days");
  }

  @Test
  void aFormulaInFiguresHasItsFewWordsInTheLanguage() {
    assertThat(chinese.formula("full month: 22000.00")).isEqualTo("整月：22000.00");
    assertThat(english.formula("full month: 22000.00")).isEqualTo("full month: 22000.00");
    assertThat(chinese.formula("-800.00 of 1200.00 owed")).isEqualTo("-800.00（尚欠 1200.00）");
    assertThat(chinese.formula("max(1.00 - 2.00, 0)")).isEqualTo("取大(1.00 - 2.00, 0)");
    assertThat(english.formula("no consent: 0 of 9.00 owed"))
        .isEqualTo("no consent: 0 of 9.00 owed");
  }

  @Test
  void anInputIsCalledByWhatItIsAbout() {
    assertThat(chinese.input("cn.severance", "wages:2026-03")).isEqualTo("已付工资 2026年3月");
    assertThat(english.input("cn.amounts-due", "cn.severance"))
        .isEqualTo("Economic compensation (N)");
    assertThat(english.input("cn.severance", "no-such")).isEqualTo("no-such");
  }

  @Test
  void whatIsMissingIsCalledByItsName() {
    assertThat(chinese.unknown("wages:2026-03")).isEqualTo("已付工资 2026年3月");
    assertThat(english.unknown("figure:minimum-wage.monthly"))
        .isEqualTo("Figure of the law Minimum wage");
    assertThat(english.unknown("compensation:2026-03-31"))
        .isEqualTo("Agreed wage on March 31, 2026");
    assertThat(english.unknown("service:before2008")).isEqualTo("Service before 2008");
  }
}
