package fairwell.command.offboarding.context;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fairwell.kernel.access.Role;
import fairwell.kernel.negotiation.Ask;
import fairwell.kernel.negotiation.AuthorityLimit;
import fairwell.kernel.negotiation.Issue;
import fairwell.kernel.refusal.AboveAuthority;
import fairwell.kernel.refusal.NoLimitInCurrency;
import fairwell.kernel.value.Money;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A limit counts in its own currency only, whatever the other one is worth. */
class AuthorityLimitsTest {

  private static final Set<Role> MAY = Set.of(Role.NEGOTIATOR, Role.APPROVER);
  private static final AuthorityLimits LIMITS =
      new AuthorityLimits(
          List.of(
              row(Role.NEGOTIATOR, "20000.00", "CNY"),
              row(Role.NEGOTIATOR, "3000.00", "HKD"),
              row(Role.APPROVER, "100000.00", "HKD")));

  @Test
  void anAskIsMeasuredByTheLimitOfItsCurrency() {
    AuthorityLimit limit = of(Role.NEGOTIATOR, "HKD");
    assertThat(limit.exGratia()).isEqualTo(money("3000.00", "HKD"));
    assertThat(limit.excess(ask("3000.00", "HKD"))).isEmpty();
    assertThat(LIMITS.refusal(limit, ask("3000.01", "HKD")))
        .isEqualTo(
            new AboveAuthority("NEGOTIATOR", "3000.01 HKD", "3000.00 HKD", List.of("APPROVER")));
    assertThat(of(Role.NEGOTIATOR, "CNY").exGratia()).isEqualTo(money("20000.00", "CNY"));
  }

  @Test
  void whoHasALimitInAnotherCurrencyOnlyPromisesNothing() {
    AuthorityLimit none = of(Role.APPROVER, "CNY");
    assertThat(none.exGratia()).isEqualTo(money("0.00", "CNY"));
    assertThat(LIMITS.refusal(none, ask("1.00", "CNY")))
        .isEqualTo(new AboveAuthority("APPROVER", "1.00 CNY", "0.00 CNY", List.of()));
  }

  @Test
  void aCurrencyWithoutAnyLimitIsNamedAndWhatTheLawGivesStaysPossible() {
    AuthorityLimit none = of(Role.NEGOTIATOR, "SGD");
    assertThat(none.excess(ask("0.00", "SGD"))).isEmpty();
    assertThat(none.excess(ask("0.01", "SGD"))).isPresent();
    assertThat(LIMITS.refusal(none, ask("0.01", "SGD")))
        .isEqualTo(new NoLimitInCurrency("SGD", List.of("CNY", "HKD")));
  }

  @Test
  void aMultipleOfNCountsWhatIsPaidInAll() {
    AuthorityLimit counsel =
        new AuthorityLimit(
            Role.LEGAL, money("50000.00", "CNY"), new BigDecimal("2"), List.of(Issue.BONUS));
    assertThat(counsel.excess(overN("45000.00"))).isEmpty();
    assertThat(counsel.excess(overN("45000.01")))
        .contains(new AuthorityLimit.Excess("2.01 N", "2 N"));
    assertThat(counsel.excess(overN("50000.00")))
        .contains(new AuthorityLimit.Excess("2.12 N", "2 N"));
    assertThat(counsel.excess(overN("50000.01")))
        .as("the amount comes first")
        .contains(new AuthorityLimit.Excess("50000.01 CNY", "50000.00 CNY"));
  }

  @Test
  void aRoleHasOneLimitInEachCurrency() {
    AuthorityLimit row = row(Role.NEGOTIATOR, "1.00", "HKD");
    assertThatThrownBy(() -> new AuthorityLimits(List.of(row, row)))
        .hasMessageContaining("the limit of NEGOTIATOR in HKD is there twice");
  }

  private static AuthorityLimit of(Role role, String currency) {
    return LIMITS.widest(Set.of(role), MAY, Currency.getInstance(currency));
  }

  private static AuthorityLimit row(Role role, String amount, String currency) {
    return new AuthorityLimit(
        role, money(amount, currency), new BigDecimal("3"), List.of(Issue.BONUS));
  }

  private static Ask ask(String amount, String currency) {
    return new Ask(money(amount, currency), money("0.00", currency), List.of());
  }

  /** So much above the law, with N of 45,000. */
  private static Ask overN(String amount) {
    return new Ask(money(amount, "CNY"), money("45000.00", "CNY"), List.of());
  }

  private static Money money(String amount, String currency) {
    return new Money(new BigDecimal(amount), Currency.getInstance(currency));
  }
}
