package fairwell.kernel.law;

import static org.assertj.core.api.Assertions.assertThat;

import fairwell.kernel.event.Recorded;
import fairwell.kernel.facts.EmployeeFacts;
import fairwell.kernel.facts.FactStream;
import fairwell.kernel.law.ending.CompensationBase;
import fairwell.kernel.law.pack.PolicyPacks;
import fairwell.kernel.value.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;

class SettlementsPropertyTest {

  private static final BigDecimal MINIMUM = new BigDecimal("2540");
  private static final BigDecimal CAP = new BigDecimal("47103.25");
  private static final BigDecimal TWELVE = BigDecimal.valueOf(12);

  private static BigDecimal yuan(long fen) {
    return BigDecimal.valueOf(fen, 2);
  }

  private static FactStream person(LocalDate hired, LocalDate end, long wageFen) {
    String wage = yuan(wageFen).toPlainString();
    YearMonth last = YearMonth.from(end).minusMonths(1);
    YearMonth first = YearMonth.from(hired);
    YearMonth from = first.isBefore(last.minusMonths(12)) ? last.minusMonths(12) : first;
    FactStream facts =
        FactStream.hired("CN-BJ", hired.toString(), hired.minusYears(3).toString())
            .agreed(hired.toString(), wage, "0.00");
    return facts.paidMonthly(from.toString(), last.toString(), wage);
  }

  @Provide
  Arbitrary<LocalDate> ends() {
    return Arbitraries.longs()
        .between(LocalDate.of(2025, 1, 1).toEpochDay(), LocalDate.of(2026, 12, 31).toEpochDay())
        .map(LocalDate::ofEpochDay);
  }

  /** N in whole fen, by integers only: another way to the same figure. */
  private static long severanceInFen(LocalDate hired, LocalDate end, long wageFen) {
    long halfMonths = 0;
    LocalDate reached = hired;
    long months = 0;
    while (!hired.plusMonths(months + 6).isAfter(end.plusDays(1))) {
      months += 6;
      halfMonths += months % 12 == 6 ? 2 : 0;
      reached = hired.plusMonths(months);
    }
    if (months % 12 == 0 && !reached.isAfter(end)) {
      halfMonths += 1;
    }
    long base = wageFen;
    if (base > 4_710_325) {
      base = 4_710_325;
      halfMonths = Math.min(halfMonths, 24);
    }
    return Math.floorDiv(base * halfMonths + 1, 2);
  }

  @Property(tries = 300)
  void severanceAgreesWithIntegersInFen(
      @ForAll("ends") LocalDate end,
      @ForAll @IntRange(min = 40, max = 6200) int days,
      @ForAll @LongRange(min = 254_000, max = 9_000_000) long wageFen) {
    // Hired on the first, so that no month of the average is a part of one.
    LocalDate hired = end.minusDays(days).withDayOfMonth(1);
    Statement statement =
        Settlements.compute(
            person(hired, end, wageFen).facts(),
            Terms.of(Ground.LCL_40_3, end),
            PolicyPacks.shipped());

    assertThat(statement.unknown()).isEmpty();
    assertThat(SettlementsTest.line(statement, "severance").amount().amount())
        .isEqualByComparingTo(yuan(severanceInFen(hired, end, wageFen)));
  }

  @Property
  void moreWageIsNeverLessCompensationExceptAcrossTheCap(
      @ForAll @LongRange(min = 100, max = 9_000_000) long wageFen,
      @ForAll @LongRange(min = 1, max = 500_000) long more,
      @ForAll @IntRange(min = 1, max = 80) int halfMonths) {
    BigDecimal months = new BigDecimal("0.5").multiply(BigDecimal.valueOf(halfMonths));
    CompensationBase.Base lower = CompensationBase.Base.of(yuan(wageFen), MINIMUM, CAP);
    CompensationBase.Base higher = CompensationBase.Base.of(yuan(wageFen + more), MINIMUM, CAP);
    BigDecimal before = lower.amount().multiply(lower.months(months, TWELVE));
    BigDecimal after = higher.amount().multiply(higher.months(months, TWELVE));

    if (after.compareTo(before) < 0) {
      assertThat(lower.capped()).isFalse();
      assertThat(higher.capped()).isTrue();
      assertThat(months).isGreaterThan(TWELVE);
    }
  }

  @Property(tries = 200)
  void linesSumToTheNetWhichIsNeverNegative(
      @ForAll("ends") LocalDate end,
      @ForAll @LongRange(min = 0, max = 50_000_000) long loanFen,
      @ForAll @LongRange(min = 0, max = 100_000_000) long exGratiaFen,
      @ForAll Ground ground) {
    LocalDate hired = end.minusYears(5).withDayOfMonth(1);
    FactStream facts =
        person(hired, end, 1_234_567)
            .bonus("2024-12-31", "B", "7000.00")
            .loan("2024-06-01", "L", yuan(loanFen).toPlainString(), true);
    Money exGratia = Money.cny(yuan(exGratiaFen).toPlainString());
    Statement statement =
        Settlements.compute(
            facts.facts(),
            new Terms(ground, end, end, end, exGratia, false, false),
            PolicyPacks.shipped());

    BigDecimal sum = BigDecimal.ZERO;
    for (Line line : statement.lines()) {
      sum = sum.add(line.amount().amount());
    }
    assertThat(statement.net().amount()).isEqualByComparingTo(sum);
    assertThat(statement.net().isNegative()).isFalse();
    assertThat(statement.lines()).extracting(Line::id).doesNotHaveDuplicates();
  }

  @Property(tries = 100)
  void theOrderFactsCameInDoesNotMatterAndTheSameInputsGiveTheSame(
      @ForAll("ends") LocalDate end, @ForAll long seed) {
    FactStream facts =
        person(end.minusYears(4), end, 1_500_000)
            .bonus("2024-12-31", "B", "7000.00")
            .loan("2024-06-01", "L", "3000.00", true)
            .repaid("2024-07-01", "L", "500.00");
    List<Recorded> shuffled = new ArrayList<>(facts.events());
    Collections.shuffle(shuffled, new Random(seed));
    Terms terms = Terms.of(Ground.LCL_36_EMPLOYER_PROPOSED, end);

    Statement statement = Settlements.compute(facts.facts(), terms, PolicyPacks.shipped());
    assertThat(Settlements.compute(EmployeeFacts.of(shuffled), terms, PolicyPacks.shipped()))
        .isEqualTo(statement);
    assertThat(Settlements.compute(facts.facts(), terms, PolicyPacks.shipped()))
        .isEqualTo(statement);
  }
}
