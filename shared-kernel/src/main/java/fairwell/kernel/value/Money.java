package fairwell.kernel.value;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.JsonFormat;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Currency;

/**
 * An amount of money in one currency, exact to the fen (scale 2). It never rounds by itself: an
 * amount with more digits is refused, so rounding stays where a rule says so ({@link #rounded}).
 * Amounts of two currencies never mix.
 */
@JsonAutoDetect(isGetterVisibility = Visibility.NONE)
public record Money(
    @JsonFormat(shape = JsonFormat.Shape.STRING) BigDecimal amount, Currency currency)
    implements Comparable<Money> {

  private static final int SCALE = 2;
  private static final Currency CNY = Currency.getInstance("CNY");

  public Money {
    amount = amount.setScale(SCALE, RoundingMode.UNNECESSARY);
  }

  /** Yuan and fen, for example {@code Money.cny("1234.50")}. */
  public static Money cny(String amount) {
    return new Money(new BigDecimal(amount), CNY);
  }

  /** An amount rounded half up to the fen: the one place where a rule's result becomes money. */
  public static Money rounded(BigDecimal exact, Currency currency) {
    return new Money(exact.setScale(SCALE, RoundingMode.HALF_UP), currency);
  }

  public static Money zero(Currency currency) {
    return new Money(BigDecimal.ZERO, currency);
  }

  public Money plus(Money other) {
    return new Money(amount.add(same(other).amount), currency);
  }

  public Money minus(Money other) {
    return new Money(amount.subtract(same(other).amount), currency);
  }

  public Money negated() {
    return new Money(amount.negate(), currency);
  }

  public boolean isZero() {
    return amount.signum() == 0;
  }

  public boolean isNegative() {
    return amount.signum() < 0;
  }

  /**
   * Whether a limit reaches so far. Nothing at all is within every limit from zero; anything else
   * only within a limit of its own currency.
   */
  public boolean isWithin(Money limit) {
    return currency.equals(limit.currency)
        ? compareTo(limit) <= 0
        : amount.signum() <= 0 && limit.amount.signum() >= 0;
  }

  @Override
  public int compareTo(Money other) {
    return amount.compareTo(same(other).amount);
  }

  private Money same(Money other) {
    if (!currency.equals(other.currency)) {
      throw new IllegalArgumentException(
          "cannot mix " + currency + " and " + other.currency + " without a dated rate");
    }
    return other;
  }

  @Override
  public String toString() {
    return amount.toPlainString() + " " + currency;
  }
}
