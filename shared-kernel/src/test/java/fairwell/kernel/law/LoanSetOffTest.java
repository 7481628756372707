package fairwell.kernel.law;

import static fairwell.kernel.law.SettlementsTest.amount;
import static fairwell.kernel.law.SettlementsTest.ids;
import static fairwell.kernel.law.SettlementsTest.line;
import static fairwell.kernel.law.SettlementsTest.settle;
import static fairwell.kernel.law.SettlementsTest.terms;
import static org.assertj.core.api.Assertions.assertThat;

import fairwell.kernel.event.employee.LeaveKind;
import fairwell.kernel.event.offboarding.PaymentComponent;
import fairwell.kernel.facts.FactStream;
import fairwell.kernel.value.Money;
import org.junit.jupiter.api.Test;

class LoanSetOffTest {

  /** Two years at 10,000: N is 20,000, the last full month 10,000, no leave open, no tax. */
  private static FactStream person() {
    return FactStream.hired("CN-BJ", "2024-10-01", "2024-10-01")
        .agreed("2024-10-01", "10000.00", "0.00")
        .paidMonthly("2025-09", "2026-08", "10000.00")
        .declared("2026-01", "5000.00")
        .leaveTaken("2026-02-02", LeaveKind.ANNUAL, "5");
  }

  private static Statement compensated(FactStream facts) {
    return settle(facts, terms(Ground.LCL_36_EMPLOYER_PROPOSED, "2026-09-30"));
  }

  private static Statement resigned(FactStream facts) {
    return settle(facts, terms(Ground.LCL_37, "2026-09-30"));
  }

  @Test
  void withoutWrittenConsentNothingIsSetOff() {
    Statement statement = compensated(person().loan("2025-01-01", "L1", "5000.00", false));

    assertThat(amount(statement, "loan:L1:wages")).isEqualTo("0.00");
    assertThat(line(statement, "loan:L1:wages").flags()).containsExactly(Flags.NO_SET_OFF_CONSENT);
    assertThat(statement.net()).isEqualTo(Money.cny("30000.00"));
  }

  @Test
  void theCompensationIsTakenFirst() {
    Statement statement =
        compensated(
            person()
                .loan("2025-01-01", "L1", "5000.00", true)
                .repaid("2026-01-01", "L1", "800.00"));

    Line setOff = line(statement, "loan:L1:compensation");
    assertThat(setOff.amount()).isEqualTo(Money.cny("-4200.00"));
    assertThat(setOff.component()).isEqualTo(PaymentComponent.ECONOMIC_COMPENSATION);
    assertThat(setOff.flags()).isEmpty();
    assertThat(setOff.inputs()).extracting(Input::name).containsExactly("granted", "repaid");
    assertThat(ids(statement)).doesNotContain("loan:L1:wages").last().isEqualTo(setOff.id());
  }

  @Test
  void whatIsLargerReachesTheWagesAndSaysSo() {
    Statement statement = compensated(person().loan("2025-01-01", "L1", "23000.00", true));

    assertThat(amount(statement, "loan:L1:compensation")).isEqualTo("-20000.00");
    assertThat(amount(statement, "loan:L1:wages")).isEqualTo("-3000.00");
    assertThat(line(statement, "loan:L1:wages").flags())
        .containsExactly(Flags.SET_OFF_REACHES_WAGES);
    assertThat(statement.net()).isEqualTo(Money.cny("7000.00"));
  }

  @Test
  void theNetNeverFallsBelowZeroAndTheRestStaysOwed() {
    Statement statement =
        compensated(
            person()
                .loan("2025-01-01", "L1", "31000.00", true)
                .loan("2025-02-01", "L2", "1.00", true));

    assertThat(statement.net()).isEqualTo(Money.cny("0.00"));
    assertThat(line(statement, "loan:L1:compensation").flags()).containsExactly(Flags.LOAN_REMAINS);
    assertThat(line(statement, "loan:L1:wages").formula()).isEqualTo("-10000.00 of 11000.00 owed");
    assertThat(amount(statement, "loan:L2:wages")).isEqualTo("0.00");
    assertThat(line(statement, "loan:L2:wages").flags()).containsExactly(Flags.LOAN_REMAINS);
  }

  @Test
  void aResignationHasOnlyWagesToSetOffAgainst() {
    Statement statement = resigned(person().loan("2025-01-01", "L1", "4000.00", true));

    assertThat(ids(statement))
        .containsExactly("wage:2026-09", "contributions:2026-09", "wageTax", "loan:L1:wages");
    assertThat(statement.net()).isEqualTo(Money.cny("6000.00"));
  }

  @Test
  void anExpenseIsNotSetOffAgainst() {
    Statement statement =
        resigned(
            person()
                .expense("2026-09-01", "X1", "500.00")
                .loan("2025-01-01", "L1", "99999.00", true));

    assertThat(statement.net()).isEqualTo(Money.cny("500.00"));
  }
}
