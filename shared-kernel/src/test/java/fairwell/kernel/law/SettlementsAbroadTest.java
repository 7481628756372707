package fairwell.kernel.law;

import static org.assertj.core.api.Assertions.assertThat;

import fairwell.kernel.event.employee.BonusAwarded;
import fairwell.kernel.event.employee.CompensationSet;
import fairwell.kernel.event.employee.ExpenseClaimed;
import fairwell.kernel.facts.FactStream;
import fairwell.kernel.law.benefit.Benefits;
import fairwell.kernel.law.pack.PolicyPacks;
import fairwell.kernel.value.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A case abroad: currency, rounding, order and words come with the packs of the place. */
class SettlementsAbroadTest {

  private static Money money(String amount, String currency) {
    return new Money(new BigDecimal(amount), Currency.getInstance(currency));
  }

  private static FactStream person(String place, String currency) {
    FactStream facts = FactStream.hired(place, "2026-02-01", "2020-01-01");
    facts.add(
        new CompensationSet(
            FactStream.WHO,
            facts.key(),
            LocalDate.of(2026, 2, 1),
            money("30000.00", currency),
            money("0.00", currency)));
    facts.add(
        new ExpenseClaimed(
            FactStream.WHO,
            facts.key(),
            LocalDate.of(2026, 2, 20),
            "X1",
            money("120.50", currency)));
    return facts.add(
        new BonusAwarded(
            FactStream.WHO,
            facts.key(),
            LocalDate.of(2026, 2, 20),
            "B1",
            money("1000.00", currency),
            "deal"));
  }

  private static Statement settle(FactStream facts, String end, Money exGratia) {
    LocalDate last = LocalDate.parse(end);
    Terms terms =
        new Terms(Ground.LCL_36_EMPLOYEE_PROPOSED, last, last, last, exGratia, false, false);
    return Settlements.compute(facts.facts(), terms, PolicyPacks.shipped());
  }

  @ParameterizedTest
  @CsvSource({"HK, HKD", "DE, EUR", "SG, SGD"})
  void theCurrencyIsThatOfThePlace(String place, String currency) {
    Statement statement = settle(person(place, currency), "2026-02-28", money("500.00", currency));
    assertThat(statement.currency().getCurrencyCode()).isEqualTo(currency);
    assertThat(statement.lines())
        .extracting(Line::id)
        .containsExactlyInAnyOrder("wages:2026-02", "bonus:B1", "exGratia", "expense:X1");
    assertThat(statement.net()).isEqualTo(money("31620.50", currency));
    assertThat(statement.lines())
        .allSatisfy(line -> assertThat(line.articles()).noneMatch(code -> code.startsWith("LCL")));
    assertThat(statement.employerCost()).isNotNull();
    assertThat(statement.flags()).contains(Flags.WAGES_BEFORE_WITHHOLDING);
  }

  @Test
  void theOrderIsThatOfThePlaceAndNothingItNamesIsLost() {
    Statement statement = settle(person("HK", "HKD"), "2026-02-28", money("0.00", "CNY"));
    assertThat(statement.lines().getFirst().id()).isEqualTo("wages:2026-02");
    assertThat(statement.unknown())
        .containsExactly(
            "line:annualLeave",
            "line:payInLieu",
            "line:severance",
            "line:longService",
            "line:mpfOffset");
  }

  @Test
  void aPartOfAMonthGoesByTheRuleOfThePlaceWhereItHasOne() {
    Statement singapore = settle(person("SG", "SGD"), "2026-02-13", money("0.00", "CNY"));
    // 30,000 / 20 working days x 10
    assertThat(SettlementsTest.line(singapore, "incompleteMonth:2026-02").amount())
        .isEqualTo(money("15000.00", "SGD"));
    Statement germany = settle(person("DE", "EUR"), "2026-02-13", money("0.00", "CNY"));
    assertThat(germany.unknown()).contains("line:wages:2026-02");
  }

  @Test
  void whatWasAgreedInAnotherCurrencyNeedsADatedRate() {
    Statement statement = settle(person("HK", "HKD"), "2026-02-28", money("500.00", "CNY"));
    assertThat(statement.unknown()).contains("exchangeRate:CNY");
    assertThat(statement.lines()).extracting(Line::id).doesNotContain("exGratia");
  }

  @Test
  void whatFollowsAnEndAbroadIsNotGuessed() {
    Terms terms = Terms.of(Ground.LCL_37, LocalDate.of(2026, 2, 28));
    assertThat(Benefits.of(person("HK", "HKD").facts(), terms, PolicyPacks.shipped()).unknown())
        .containsExactly("benefits");
  }
}
