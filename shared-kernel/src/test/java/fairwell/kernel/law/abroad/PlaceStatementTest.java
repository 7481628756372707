package fairwell.kernel.law.abroad;

import static fairwell.kernel.law.Law.number;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fairwell.kernel.law.Computation;
import fairwell.kernel.law.Law;
import fairwell.kernel.law.Working;
import fairwell.kernel.law.abroad.PlaceStatement.PlaceLine;
import fairwell.kernel.law.pack.Figures;
import fairwell.kernel.value.Money;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Currency, order and words come with the packs of the place. */
class PlaceStatementTest {

  private static final Figures HONG_KONG = Law.of("HK", "2028-05-01");

  private static Computation severance() {
    return HongKongPayment.of(
        new HongKongPayment.Question(
            HongKongPayment.Kind.SEVERANCE,
            new HongKongPayment.Portion(number("18000.00"), number("5")),
            new HongKongPayment.Portion(number("21000.00"), number("3")),
            true),
        HONG_KONG);
  }

  @Test
  void theOrderAndTheWordsAreThoseOfThePlace() {
    Computation offset =
        HongKongOffset.of(
            new HongKongOffset.Question(
                number("60000.00"), number("42000.00"), number("70000.00"), number("0")),
            HONG_KONG);
    Map<String, Computation> parts = new LinkedHashMap<>();
    parts.put("mpfOffset", setOff(offset));
    parts.put("severance", severance());
    PlaceStatement english = PlaceStatement.of(parts, "en", HONG_KONG);
    assertThat(english.lines())
        .extracting(PlaceLine::name)
        .containsExactly("severance", "mpfOffset");
    assertThat(english.lines())
        .extracting(PlaceLine::words)
        .containsExactly("Severance payment", "Set-off of provident fund benefits");
    assertThat(english.lines().getLast().amount()).hasToString("-60000.00 HKD");
    assertThat(english.total()).hasToString("42000.00 HKD");
    assertThat(english.total()).isEqualTo(offset.money());
    assertThat(PlaceStatement.of(parts, "zh", HONG_KONG).lines().getFirst().words())
        .isEqualTo("遣散费");
  }

  /** What is set off as an amount of its own. */
  private static Computation setOff(Computation offset) {
    return Working.of("hk.mpf-offset", HONG_KONG)
        .amount(new Money(number("60000.00"), HONG_KONG.currency()), offset.formula());
  }

  @Test
  void eachPlaceHasItsCurrencyAndLanguage() {
    Computation german =
        GermanSeverance.of(
            new GermanSeverance.Question(3, 8, number("4000.00"), true, true),
            Law.of("DE", "2025-06-30"));
    PlaceStatement statement =
        PlaceStatement.of(Map.of("severance", german), "de", Law.of("DE", "2025-06-30"));
    assertThat(statement.total()).hasToString("8000.00 EUR");
    assertThat(statement.lines().getFirst().words()).isEqualTo("Abfindung");
    Computation pay =
        SingaporeFinalPay.incompleteMonth(
            number("5000.00"), number("22"), number("15"), Law.of("SG", "2025-06-30"));
    assertThat(
            PlaceStatement.of(Map.of("incompleteMonth", pay), "en", Law.of("SG", "2025-06-30"))
                .total())
        .hasToString("3409.09 SGD");
  }

  @Test
  void aPartWithoutALineIsNotLost() {
    Map<String, Computation> parts = Map.of("gold", severance());
    assertThatThrownBy(() -> PlaceStatement.of(parts, "en", HONG_KONG))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("HK has no line gold");
  }
}
