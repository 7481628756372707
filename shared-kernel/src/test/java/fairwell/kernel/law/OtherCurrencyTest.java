package fairwell.kernel.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fairwell.kernel.event.employee.BonusAwarded;
import fairwell.kernel.event.employee.ExpenseClaimed;
import fairwell.kernel.event.employee.LoanGranted;
import fairwell.kernel.event.employee.WagesPaid;
import fairwell.kernel.facts.FactStream;
import fairwell.kernel.law.pack.PolicyPacks;
import fairwell.kernel.value.Money;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Currency;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Amounts in another currency are summed at a dated rate with its source, or not at all. */
class OtherCurrencyTest {

  @TempDir private Path folder;

  private static Money usd(String amount) {
    return new Money(new BigDecimal(amount), Currency.getInstance("USD"));
  }

  private static FactStream person() {
    FactStream facts =
        FactStream.hired("CN-BJ", "2021-03-01", "2021-03-01")
            .agreed("2021-03-01", "10000.00", "0.00")
            .paidMonthly("2025-08", "2026-08", "10000.00");
    facts.add(
        new ExpenseClaimed(
            FactStream.WHO, facts.key(), LocalDate.of(2026, 9, 1), "X1", usd("10.01")));
    return facts.add(
        new BonusAwarded(
            FactStream.WHO, facts.key(), LocalDate.of(2026, 6, 1), "B1", usd("1000.00"), "deal"));
  }

  private PolicyPacks rate(String from, String to) throws IOException {
    Files.writeString(
        folder.resolve("rate.properties"),
        """
        id = given.exchange-rate.%s
        place = CN
        topic = exchange-rate
        effectiveFrom = %s
        effectiveTo = %s
        version = 1
        source = central parity of the day
        confidence = high
        figure.USD = 7.1055
        """
            .formatted(from, from, to));
    return PolicyPacks.shippedAnd(folder);
  }

  private static Statement settle(FactStream facts, PolicyPacks packs) {
    return Settlements.compute(
        facts.facts(), Terms.of(Ground.LCL_37, LocalDate.of(2026, 9, 30)), packs);
  }

  @Test
  void aDatedRateConvertsAndIsExplained() throws IOException {
    Statement statement = settle(person(), rate("2026-09-30", "2026-10-01"));

    assertThat(statement.unknown()).isEmpty();
    Line expense = SettlementsTest.line(statement, "expense:X1");
    // 10.01 x 7.1055 = 71.126055
    assertThat(expense.amount()).isEqualTo(Money.cny("71.13"));
    assertThat(expense.formula()).isEqualTo("as claimed: 10.01 USD × 7.1055");
    assertThat(expense.inputs())
        .extracting(Input::name, Input::value)
        .contains(tuple("exchangeRate:USD", "7.1055"));
    assertThat(expense.packs())
        .extracting(PackRef::id)
        .containsExactly("given.exchange-rate.2026-09-30");
    assertThat(SettlementsTest.amount(statement, "bonus:B1")).isEqualTo("7105.50");
  }

  @Test
  void aRateOfAnotherDayIsNone() throws IOException {
    Statement statement = settle(person(), rate("2026-09-29", "2026-09-30"));

    assertThat(statement.unknown())
        .containsExactly("exchangeRate:USD", "annualLeavePay", "wageTax");
    assertThat(SettlementsTest.ids(statement)).doesNotContain("expense:X1", "bonus:B1");
  }

  @Test
  void aLoanInAnotherCurrencyIsNotSetOffAtAnyRate() throws IOException {
    FactStream facts = person();
    facts.add(
        new LoanGranted(
            FactStream.WHO, facts.key(), LocalDate.of(2026, 1, 5), "L1", usd("500.00"), true));
    Line loan =
        SettlementsTest.line(settle(facts, rate("2026-09-30", "2026-10-01")), "loan:L1:wages");

    assertThat(loan.amount().isZero()).isTrue();
    assertThat(loan.flags()).containsExactly(Flags.LOAN_IN_OTHER_CURRENCY);
    assertThat(loan.formula()).isEqualTo("other currency: 0 of 500.00 USD owed");
  }

  @Test
  void wagesAreInTheLegalTenderOrUnknown() {
    FactStream facts = FactStream.hired("CN-BJ", "2026-08-01", "2021-03-01");
    facts.agreed("2026-08-01", "10000.00", "0.00");
    facts.add(
        new WagesPaid(
            FactStream.WHO,
            facts.key(),
            YearMonth.of(2026, 8),
            usd("1500.00"),
            usd("0.00"),
            usd("0.00"),
            usd("0.00"),
            usd("0.00"),
            usd("0.00")));
    Statement statement =
        Settlements.compute(
            facts.facts(),
            Terms.of(Ground.LCL_36_EMPLOYER_PROPOSED, LocalDate.of(2026, 9, 30)),
            PolicyPacks.shipped());

    assertThat(statement.unknown()).contains("wageCurrency:USD");
    assertThat(List.copyOf(SettlementsTest.ids(statement))).doesNotContain("severance");
  }
}
