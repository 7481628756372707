package fairwell.kernel.law.tax;

import static fairwell.kernel.law.Law.amount;
import static fairwell.kernel.law.Law.packs;
import static fairwell.kernel.law.Law.step;
import static fairwell.kernel.law.Law.yuan;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fairwell.kernel.law.Computation;
import fairwell.kernel.law.Flags;
import fairwell.kernel.law.Law;
import fairwell.kernel.law.pack.Figures;
import fairwell.kernel.refusal.FigureUnknown;
import fairwell.kernel.refusal.Refused;
import java.math.BigDecimal;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BonusTaxTest {

  private static final Figures LAW = Law.of("CN", "2025-12-31");

  private static Computation tax(String bonus) {
    return BonusTax.separately(yuan(bonus), LAW);
  }

  @ParameterizedTest
  @CsvSource({
    "36000.00,  1080.00,   0.03, 0.00,     2309.10",
    "144000.00, 14190.00,  0.1,  210.00,   13199.20",
    "300000.00, 58590.00,  0.2,  1410.00,  13749.25",
    "420000.00, 102340.00, 0.25, 2660.00,  19249.30",
    "660000.00, 193590.00, 0.3,  4410.00,  30249.35",
    "960000.00, 328840.00, 0.35, 7160.00,  87999.45",
  })
  void oneYuanMoreThanEachLimitCostsMuchMore(
      String limit, String tax, String rate, String quick, String costs) {
    Computation at = tax(limit);
    assertThat(amount(at)).isEqualTo(tax);
    assertThat(step(at, "rate")).isEqualTo(rate);
    assertThat(step(at, "quickDeduction")).isEqualTo(quick);
    assertThat(step(at, "limit")).isEqualTo(limit);
    assertThat(step(at, "oneYuanAboveLimitCosts")).isEqualTo(costs);
    assertThat(at.flags()).isEmpty();

    BigDecimal above = yuan(limit).add(BigDecimal.ONE);
    assertThat(BonusTax.separately(above, LAW).flags()).containsExactly(Flags.BONUS_ABOVE_CLIFF);
    Computation sides = BonusTax.sides(yuan(limit), above, LAW);
    assertThat(amount(sides)).isEqualTo(costs);
    assertThat(step(sides, "taxAtLimit")).isEqualTo(tax);
  }

  @Test
  void explainsItself() {
    Computation tax = tax("60000.00");
    assertThat(amount(tax)).isEqualTo("5790.00");
    assertThat(tax.rule()).isEqualTo("cn.bonus-tax");
    assertThat(tax.formula()).isEqualTo("60000.00 × 0.10 - 210");
    assertThat(tax.steps().getFirst().formula()).isEqualTo("60000.00 / 12");
    assertThat(step(tax, "net")).isEqualTo("54210.00");
    assertThat(tax.articles()).containsExactly("财政部 税务总局公告2023年第30号");
    assertThat(packs(tax)).containsExactly("cn.bonus-tax.2024");
    assertThat(tax.inputs()).extracting("name").containsExactly("bonus", "months");

    Computation sides = BonusTax.sides(yuan("420000.00"), yuan("420001.00"), LAW);
    assertThat(sides.rule()).isEqualTo("cn.bonus-tax.sides");
    assertThat(sides.formula()).isEqualTo("121590.30 - 102340.00 - 1.00");
    assertThat(step(sides, "taxAboveLimit")).isEqualTo("121590.30");
    assertThat(sides.articles()).containsExactly("财政部 税务总局公告2023年第30号");
    assertThat(packs(sides)).containsExactly("cn.bonus-tax.2024");
  }

  @Test
  void aFenAboveTheLimitIsAboveIt() {
    assertThat(step(tax("36000.01"), "rate")).isEqualTo("0.1");
    assertThat(step(tax("1000000.00"), "limit")).isEqualTo("absent");
  }

  @Test
  void theNetIsBackWhereTheGapEnds() {
    // (36,000 - 1,080 - 210) / 0.9 = 38,566.67: from there on more bonus is more net again.
    assertThat(tax("38566.66").flags()).containsExactly(Flags.BONUS_ABOVE_CLIFF);
    assertThat(tax("38566.67").flags()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "2018-12-31, none",
    "2019-01-01, cn.bonus-tax.2019",
    "2021-12-31, cn.bonus-tax.2019",
    "2022-01-01, cn.bonus-tax.2022",
    "2023-12-31, cn.bonus-tax.2022",
    "2024-01-01, cn.bonus-tax.2024",
    "2027-12-31, cn.bonus-tax.2024",
    "2028-01-01, none",
  })
  void isAllowedWhileARuleSaysSo(String day, String pack) {
    Figures law = Law.of("CN-BJ", day);
    if (pack.equals("none")) {
      assertThatThrownBy(() -> BonusTax.separately(yuan("100.00"), law))
          .isInstanceOfSatisfying(
              Refused.class,
              refused ->
                  assertThat(refused.refusal())
                      .isEqualTo(new FigureUnknown("bonus-tax.months", "CN-BJ", day)));
    } else {
      assertThat(packs(BonusTax.separately(yuan("100.00"), law))).containsExactly(pack);
    }
  }

  @Test
  void theCliffsAreTheseSix() {
    assertThat(BonusTax.cliffs(LAW))
        .extracting(BigDecimal::toPlainString)
        .containsExactly("36000", "144000", "300000", "420000", "660000", "960000");
  }

  @Property(tries = 300)
  void theNetFallsOnlyRightAboveACliff(
      @ForAll @IntRange(min = 0, max = 120_000_000) int fen,
      @ForAll @IntRange(min = 1, max = 50_000) int more) {
    BigDecimal low = BigDecimal.valueOf(fen, 2);
    BigDecimal high = low.add(BigDecimal.valueOf(more, 2));
    BigDecimal before = net(low);
    BigDecimal after = net(high);
    boolean crossed =
        BonusTax.cliffs(LAW).stream()
            .anyMatch(cliff -> low.compareTo(cliff) <= 0 && high.compareTo(cliff) > 0);
    assertThat(after.compareTo(before) < 0).isEqualTo(crossed);
  }

  private static BigDecimal net(BigDecimal bonus) {
    return bonus.subtract(BonusTax.separately(bonus, LAW).money().amount());
  }
}
