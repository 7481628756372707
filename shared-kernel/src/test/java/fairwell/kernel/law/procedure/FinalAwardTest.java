package fairwell.kernel.law.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import fairwell.kernel.law.Explained;
import fairwell.kernel.law.procedure.FinalAward.Item;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

/** LML 47: final up to twelve minimum wages, item by item. */
class FinalAwardTest {

  @Test
  void eachItemIsJudgedAlone() {
    FinalAward.Question question =
        new FinalAward.Question(
            List.of(
                new Item("wages", new BigDecimal("30480.00")),
                new Item("bonus", new BigDecimal("30480.01")),
                new Item("social_insurance", new BigDecimal("90000.00")),
                new Item("reinstatement", null)));
    assertThat(Explained.text(FinalAward.of(question, Explained.law("CN-BJ", "2026-03-31"))))
        .isEqualTo(
            """
            cn.final-award
            limitPerItem = 30480.00: 12 × 2540.00
            itemIsFinal = [true, false, true, false]: each ≤ 30480.00
            pack minimumWage = 2540.00
            pack finalAwardMinimumWages = 12
            given item:wages = 30480.00
            given item:bonus = 30480.01
            given item:social_insurance = 90000.00
            given item:reinstatement = -
            packs: cn-bj.minimum-wage.2025, cn.procedure.2008
            articles: LML 47, 法释〔2020〕26号 19
            """);
  }

  @Test
  void withoutItemsThereIsTheLimitAlone() {
    assertThat(
            Explained.text(
                FinalAward.of(
                    new FinalAward.Question(List.of()), Explained.law("CN-SH", "2026-03-31"))))
        .isEqualTo(
            """
            cn.final-award
            limitPerItem = 32880.00: 12 × 2740.00
            pack minimumWage = 2740.00
            pack finalAwardMinimumWages = 12
            packs: cn-sh.minimum-wage.2025, cn.procedure.2008
            articles: LML 47, 法释〔2020〕26号 19
            """);
  }
}
