package fairwell.kernel.value;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.Currency;
import org.junit.jupiter.api.Test;

class MoneyTest {

  private static final Currency CNY = Currency.getInstance("CNY");

  @Test
  void moneyIsExactToTheFen() {
    assertEquals(Money.cny("0.30"), Money.cny("0.1").plus(Money.cny("0.2")));
    assertThrows(ArithmeticException.class, () -> Money.cny("0.005"));
  }

  @Test
  void roundingHappensWhereItIsAskedForAndHalfGoesUp() {
    assertEquals(Money.cny("2.35"), Money.rounded(new BigDecimal("2.345"), CNY));
    assertEquals(Money.cny("-2.35"), Money.rounded(new BigDecimal("-2.345"), CNY));
  }

  @Test
  void twoCurrenciesNeverMix() {
    Money euro = new Money(BigDecimal.ONE, Currency.getInstance("EUR"));
    assertThrows(IllegalArgumentException.class, () -> Money.cny("1").plus(euro));
    assertThrows(IllegalArgumentException.class, () -> Money.cny("1").compareTo(euro));
  }

  @Test
  void aLimitReachesOnlyItsOwnCurrencyAndNothingIsWithinEach() {
    Currency euro = Currency.getInstance("EUR");
    Money one = new Money(BigDecimal.ONE, euro);
    assertTrue(Money.cny("1").isWithin(Money.cny("1.00")));
    assertFalse(Money.cny("1.01").isWithin(Money.cny("1.00")));
    assertFalse(one.isWithin(Money.cny("1000")));
    assertTrue(Money.zero(euro).isWithin(Money.cny("0")));
    assertFalse(Money.zero(euro).isWithin(Money.cny("-1")));
  }

  @Test
  void theSameAmountIsEqualHoweverItWasWritten() {
    assertEquals(Money.cny("1"), Money.cny("1.00"));
    assertTrue(Money.cny("-0.01").isNegative());
    assertTrue(Money.cny("0.00").isZero());
  }
}
