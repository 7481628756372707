package fairwell.kernel.negotiation;

import static org.assertj.core.api.Assertions.assertThat;

import fairwell.kernel.access.Role;
import fairwell.kernel.personal.PersonalText;
import fairwell.kernel.value.Money;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What an offer pays above the law, also where it is not paid in yuan. */
class OfferTermTest {

  private static final Currency SGD = Currency.getInstance("SGD");
  private static final OfferTerm REFERENCE =
      new OfferTerm(Issue.REFERENCE, null, null, null, PersonalText.plain("E-1", "a letter"), null);

  @Test
  void onlyWhatLiesAboveTheLeastCounts() {
    Money least = Money.cny("5000.00");
    assertThat(above("7000.00", least)).isEqualTo(Money.cny("3000.00"));
    assertThat(above("5000.00", least)).isEqualTo(Money.cny("1000.00"));
    assertThat(above("4000.00", least)).isEqualTo(Money.cny("1000.00"));
    assertThat(above("4000.00", null)).isEqualTo(Money.cny("5000.00"));
  }

  @Test
  void wordsAreNoMoneyInAnyCurrency() {
    Money exGratia = new Money(new BigDecimal("800.00"), SGD);
    assertThat(OfferTerm.aboveTheLaw(exGratia, List.of(REFERENCE))).isEqualTo(exGratia);
  }

  @Test
  void aLimitInYuanLetsNothingOfAnotherCurrencyPassButNothingAtAll() {
    AuthorityLimit limit =
        new AuthorityLimit(
            Role.HR, Money.cny("10000.00"), new BigDecimal("1.5"), List.of(REFERENCE.issue()));
    Money statutory = new Money(new BigDecimal("4000.00"), SGD);
    assertThat(limit.excess(new Ask(Money.zero(SGD), statutory, List.of(REFERENCE.issue()))))
        .isEmpty();
    assertThat(
            limit.excess(
                new Ask(new Money(BigDecimal.ONE, SGD), statutory, List.of(REFERENCE.issue()))))
        .contains(new AuthorityLimit.Excess("1.00 SGD", "10000.00 CNY"));
  }

  private static Money above(String amount, @Nullable Money least) {
    OfferTerm term = new OfferTerm(Issue.BONUS, Money.cny(amount), null, null, null, least);
    return OfferTerm.aboveTheLaw(Money.cny("1000.00"), List.of(term));
  }
}
