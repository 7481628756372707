package fairwell.kernel.law;

import static fairwell.kernel.law.SettlementsTest.amount;
import static fairwell.kernel.law.SettlementsTest.ids;
import static fairwell.kernel.law.SettlementsTest.line;
import static fairwell.kernel.law.SettlementsTest.settle;
import static fairwell.kernel.law.SettlementsTest.terms;
import static org.assertj.core.api.Assertions.assertThat;

import fairwell.kernel.event.employee.LeaveKind;
import fairwell.kernel.event.employee.WagesPaid;
import fairwell.kernel.facts.FactStream;
import fairwell.kernel.value.Money;
import java.time.YearMonth;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** Bonuses in the average wage: each once, wherever it is recorded (IR 27). */
class AverageWithBonusTest {

  /** Two years of service in Beijing at 10,000 a month: N is twice the average wage. */
  private static FactStream person() {
    return FactStream.hired("CN-BJ", "2024-10-01", "2024-10-01")
        .agreed("2024-10-01", "10000.00", "0.00")
        .leaveTaken("2026-02-02", LeaveKind.ANNUAL, "5")
        .paidMonthly("2025-09", "2026-01", "10000.00")
        .paidMonthly("2026-03", "2026-08", "10000.00");
  }

  private static FactStream february(FactStream facts, String bonus) {
    Money none = Money.cny("0.00");
    return facts.add(
        new WagesPaid(
            FactStream.WHO,
            facts.key(),
            YearMonth.of(2026, 2),
            Money.cny("10000.00"),
            none,
            none,
            Money.cny(bonus),
            none,
            none));
  }

  private static Statement compensated(FactStream facts) {
    return settle(facts, terms(Ground.LCL_36_EMPLOYER_PROPOSED, "2026-09-30"));
  }

  @Test
  void aBonusPaidByItselfCountsATwelfth() {
    FactStream facts =
        february(person(), "0.00")
            .bonus("2026-01-20", "B1", "30000.00")
            .bonusPaid("2026-02-10", "B1");
    Line severance = line(compensated(facts), "severance");

    assertThat(severance.formula()).isEqualTo("12500.00 × 2");
    assertThat(severance.inputs())
        .filteredOn(input -> input.name().equals("bonus:B1"))
        .singleElement()
        .satisfies(input -> {
          assertThat(input.value()).isEqualTo("30000.00");
          assertThat(input.source()).isNotNull();
        });
    assertThat(severance.flags()).contains(SettlementFlags.BONUS_SPREAD_OVER_TWELVE);
  }

  @Test
  void aBonusOwedCountsAsWell() {
    FactStream facts = february(person(), "0.00").bonus("2026-01-20", "B1", "30000.00");

    assertThat(line(compensated(facts), "severance").formula()).isEqualTo("12500.00 × 2");
    assertThat(amount(compensated(facts), "bonus:B1")).isEqualTo("30000.00");
  }

  @Property(tries = 30)
  void itCountsOnceWhereverItIsRecorded(@ForAll @IntRange(min = 1, max = 400) int hundreds) {
    String bonus = hundreds * 100 + ".00";
    FactStream apart =
        february(person(), "0.00").bonus("2026-01-20", "B1", bonus).bonusPaid("2026-03-02", "B1");
    FactStream within =
        february(person(), bonus).bonus("2026-01-20", "B1", bonus).bonusPaid("2026-03-02", "B1");
    FactStream only = february(person(), bonus);

    String severance = amount(compensated(apart), "severance");
    assertThat(amount(compensated(within), "severance")).isEqualTo(severance);
    assertThat(amount(compensated(only), "severance")).isEqualTo(severance);
    assertThat(amount(compensated(within), "wageTax"))
        .isEqualTo(amount(compensated(apart), "wageTax"));
  }

  @Test
  void onePartOfTheWagesHoldsOneBonus() {
    FactStream facts =
        february(person(), "6000.00")
            .bonus("2026-01-20", "B1", "6000.00")
            .bonusPaid("2026-02-10", "B1")
            .bonus("2026-01-21", "B2", "6000.00")
            .bonusPaid("2026-02-11", "B2");

    assertThat(line(compensated(facts), "severance").formula()).isEqualTo("11000.00 × 2");
  }

  @Test
  void aBonusOfAnEarlierOrLaterTimeIsNotOfTheTwelveMonths() {
    FactStream facts =
        february(person(), "0.00")
            .bonus("2025-08-31", "B0", "30000.00")
            .bonusPaid("2025-09-10", "B0")
            .bonus("2026-09-05", "B2", "30000.00");
    Line severance = line(compensated(facts), "severance");

    assertThat(severance.formula()).isEqualTo("10000.00 × 2");
    assertThat(severance.flags()).contains(SettlementFlags.BONUS_AFTER_THE_TWELVE_MONTHS);
  }

  @Test
  void withFewerMonthsTheBonusIsStillSpreadOverTwelve() {
    FactStream facts =
        FactStream.hired("CN-BJ", "2026-03-01", "2026-03-01")
            .agreed("2026-03-01", "10000.00", "0.00")
            .paidMonthly("2026-03", "2026-08", "10000.00")
            .bonus("2026-07-01", "B1", "12000.00")
            .bonusPaid("2026-07-05", "B1");

    assertThat(line(compensated(facts), "severance").formula()).isEqualTo("11000.00 × 1");
    assertThat(ids(compensated(facts))).doesNotContain("bonus:B1");
  }
}
