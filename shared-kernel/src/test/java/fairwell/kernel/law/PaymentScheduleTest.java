package fairwell.kernel.law;

import static fairwell.kernel.law.SettlementsTest.settle;
import static fairwell.kernel.law.SettlementsTest.terms;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fairwell.kernel.event.employee.NonCompeteAgreed;
import fairwell.kernel.facts.FactStream;
import fairwell.kernel.law.DuePayment.Purpose;
import fairwell.kernel.value.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** When each part of a settlement is due, and what the order of its lines is. */
class PaymentScheduleTest {

  private static FactStream person(String place) {
    return FactStream.hired(place, "2021-03-01", "2021-03-01")
        .agreed("2021-03-01", "10000.00", "0.00")
        .paidMonthly("2025-08", "2026-07", "10000.00")
        .paid("2026-08", "10000.00", "0.00", "1500.00", "0.00")
        .expense("2026-09-02", "X1", "300.00");
  }

  private static Terms known(Ground ground, String end) {
    LocalDate day = LocalDate.parse(end);
    return new Terms(ground, day, day, day, Money.cny("0.00"), false, false);
  }

  private static DuePayment due(Statement statement, Purpose purpose) {
    return find(statement, purpose).orElseThrow();
  }

  private static Optional<DuePayment> find(Statement statement, Purpose purpose) {
    return statement.schedule().stream().filter(one -> one.purpose() == purpose).findAny();
  }

  private static List<String> packs(DuePayment due) {
    return due.packs().stream().map(PackRef::id).toList();
  }

  @Test
  void eachPartHasItsOwnDayArticleAndPack() {
    Statement statement =
        settle(person("CN-BJ"), known(Ground.LCL_36_EMPLOYER_PROPOSED, "2026-09-30"));

    assertThat(statement.schedule())
        .extracting(DuePayment::purpose, due -> String.valueOf(due.dueOn()))
        .containsExactly(
            tuple(Purpose.WAGES, "2026-09-30"),
            tuple(Purpose.ECONOMIC_COMPENSATION, "null"),
            tuple(Purpose.REIMBURSEMENT, "2026-09-30"),
            tuple(Purpose.CONTRIBUTIONS, "2026-10-05"),
            tuple(Purpose.TAX, "2026-10-15"));
    DuePayment wages = due(statement, Purpose.WAGES);
    assertThat(wages.articles()).containsExactly("北京市工资支付规定 12");
    assertThat(wages.formula()).isEqualTo("2026-09-30 + 0 days (7 days are borne with)");
    assertThat(packs(wages)).containsExactly("cn-bj.final-pay.2004");
    DuePayment compensation = due(statement, Purpose.ECONOMIC_COMPENSATION);
    assertThat(compensation.waitsFor()).isEqualTo(DuePayment.WaitsFor.HANDOVER);
    assertThat(compensation.articles()).containsExactly("LCL 50");
    assertThat(compensation.amount()).isEqualTo(Money.cny("60000.00"));
    assertThat(due(statement, Purpose.REIMBURSEMENT).flags())
        .containsExactly(Flags.NO_STATUTORY_DAY);
    assertThat(due(statement, Purpose.CONTRIBUTIONS).amount()).isEqualTo(Money.cny("1500.00"));
    assertThat(due(statement, Purpose.CONTRIBUTIONS).flags())
        .containsExactly(Flags.INSURANCE_DAY_IS_LOCAL);
  }

  @Test
  void whatTheLeaverIsPaidIsWhatTheLinesComeTo() {
    Statement statement = settle(person("CN-SH"), known(Ground.LCL_40_3, "2026-09-30"));

    Money leaver =
        statement.schedule().stream()
            .filter(due -> due.purpose().recipient() == DuePayment.Recipient.LEAVER)
            .map(DuePayment::amount)
            .reduce(Money.cny("0.00"), Money::plus);
    Money elsewhere =
        statement.schedule().stream()
            .filter(due -> due.purpose().recipient() != DuePayment.Recipient.LEAVER)
            .map(DuePayment::amount)
            .reduce(Money.cny("0.00"), Money::plus);
    assertThat(leaver).isEqualTo(statement.net());
    assertThat(leaver.plus(elsewhere)).isEqualTo(statement.gross());
  }

  @Test
  void thePlaceSaysWhenTheLastWagesAreDue() {
    assertThat(due(settle(person("CN-SZ"), terms(Ground.LCL_37, "2026-09-30")), Purpose.WAGES))
        .satisfies(
            wages -> assertThat(wages.dueOn()).isEqualTo(LocalDate.of(2026, 10, 10)),
            wages -> assertThat(packs(wages)).contains("cn-sz.final-pay.2004"));
    Statement shanghai = settle(person("CN-SH"), terms(Ground.LCL_37, "2026-09-30"));
    assertThat(packs(due(shanghai, Purpose.WAGES))).containsExactly("cn-sh.final-pay.2026");
  }

  @Test
  void aDayThatCannotBeKnownIsLeftOpenAndStopsNothing() {
    FactStream facts = person("CN-SZ").paidMonthly("2026-09", "2026-11", "10000.00");
    Statement statement = settle(facts, known(Ground.LCL_37, "2026-12-31"));

    assertThat(statement.unknown()).isEmpty();
    for (Purpose purpose : List.of(Purpose.WAGES, Purpose.CONTRIBUTIONS, Purpose.TAX)) {
      find(statement, purpose)
          .ifPresent(due -> {
            assertThat(due.dueOn()).isNull();
            assertThat(due.flags()).contains(Flags.DUE_DAY_UNKNOWN);
          });
    }
    assertThat(find(statement, Purpose.WAGES)).isPresent();
  }

  @Test
  void aNonCompeteIsPaidMonthByMonthAfterTheEnd() {
    FactStream facts = person("CN-BJ");
    facts.add(
        new NonCompeteAgreed(
            FactStream.WHO,
            facts.key(),
            LocalDate.of(2024, 1, 1),
            12,
            Money.cny("3000.00"),
            "same trade"));
    DuePayment due = due(settle(facts, terms(Ground.LCL_37, "2026-09-30")), Purpose.NON_COMPETE);

    assertThat(due.dueOn()).isEqualTo(LocalDate.of(2026, 10, 30));
    assertThat(due.times()).isEqualTo(12);
    assertThat(due.amount()).isEqualTo(Money.cny("3000.00"));
    assertThat(due.articles()).contains("LCL 23");
  }

  @Test
  void theLinesStandInTheOrderOfThePack() {
    FactStream facts =
        person("CN-BJ")
            .bonus("2026-06-30", "B1", "5000.00")
            .loan("2026-01-05", "L1", "100.00", true);
    Statement statement = settle(facts, known(Ground.LCL_36_EMPLOYER_PROPOSED, "2026-09-30"));

    assertThat(statement.lines())
        .extracting(Line::name)
        .containsExactly(
            "wage",
            "bonus",
            "annualLeave",
            "severance",
            "expense",
            "contributions",
            "wageTax",
            "severanceTax",
            "loan");
  }
}
