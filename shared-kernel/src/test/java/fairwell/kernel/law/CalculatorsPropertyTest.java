package fairwell.kernel.law;

import static org.assertj.core.api.Assertions.assertThat;

import fairwell.kernel.law.abroad.HongKongOffset;
import fairwell.kernel.law.abroad.HongKongPayment;
import fairwell.kernel.law.leave.LeaveDue;
import fairwell.kernel.law.pack.Figures;
import fairwell.kernel.law.wage.OvertimePay;
import fairwell.kernel.law.wage.OvertimePay.Time;
import fairwell.kernel.law.wage.PartialMonth;
import fairwell.kernel.law.wage.PartialMonth.Method;
import fairwell.kernel.law.wage.WageDeduction;
import fairwell.kernel.value.Money;
import java.math.BigDecimal;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Scale;

/** What holds for any wage and any days. */
class CalculatorsPropertyTest {

  private static final Figures BEIJING = Law.of("CN-BJ", "2026-03-31");
  private static final Figures HONG_KONG = Law.of("HK", "2030-05-01");

  private static Money month(BigDecimal wage, int paid, int missed, Method method) {
    return PartialMonth.of(new PartialMonth.Question(wage, paid, missed, method, false), BEIJING)
        .money();
  }

  @Property(tries = 200)
  void aPartOfAMonthIsNeverMoreThanTheMonthAndGrowsWithTheDays(
      @ForAll @BigRange(min = "0", max = "200000") @Scale(2) BigDecimal wage,
      @ForAll @IntRange(max = 30) int days) {
    Money whole = Money.rounded(wage, BEIJING.currency());
    Money less = month(wage, days, 0, Method.POSITIVE_21_75);
    Money more = month(wage, days + 1, 0, Method.POSITIVE_21_75);
    assertThat(less).isLessThanOrEqualTo(more);
    assertThat(more).isLessThanOrEqualTo(whole);
    Money missed = month(wage, 0, days + 1, Method.NEGATIVE_21_75);
    assertThat(missed).isLessThanOrEqualTo(month(wage, 0, days, Method.NEGATIVE_21_75));
    assertThat(missed.isNegative()).isFalse();
  }

  @Property(tries = 200)
  void theClassesOfOvertimeSumToTheTotalAndTheSameQuestionHasTheSameAnswer(
      @ForAll @BigRange(min = "0", max = "200000") @Scale(2) BigDecimal wage,
      @ForAll @IntRange(max = 200) int weekday,
      @ForAll @IntRange(max = 20) int restDays,
      @ForAll @IntRange(max = 20) int holidays) {
    OvertimePay.Question question =
        new OvertimePay.Question(
            wage,
            Time.hours(BigDecimal.valueOf(weekday)),
            Time.days(BigDecimal.valueOf(restDays)),
            Time.days(BigDecimal.valueOf(holidays)));
    Computation pay = OvertimePay.of(question, BEIJING);
    BigDecimal sum =
        pay.steps().stream()
            .filter(step -> step.name().endsWith("Overtime"))
            .map(step -> ((Answer.Amount) step.answer()).money().amount())
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    assertThat(sum).isEqualByComparingTo(pay.money().amount());
    assertThat(OvertimePay.of(question, BEIJING)).isEqualTo(pay);
  }

  @Property(tries = 200)
  void aDeductionLeavesTheMinimumWageWhereThereWasOne(
      @ForAll @BigRange(min = "0", max = "50000") @Scale(2) BigDecimal wage,
      @ForAll @BigRange(min = "0", max = "50000") @Scale(2) BigDecimal loss) {
    BigDecimal taken =
        WageDeduction.of(new WageDeduction.Question(wage, loss), BEIJING).money().amount();
    assertThat(taken).isBetween(BigDecimal.ZERO, loss);
    assertThat(wage.subtract(taken)).isGreaterThanOrEqualTo(wage.min(new BigDecimal("2540.00")));
  }

  @Property(tries = 200)
  void leaveDueGrowsWithTheDaysAndIsNeverMoreThanTheYears(
      @ForAll @IntRange(max = 365) int days, @ForAll @IntRange(max = 15) int yearly) {
    BigDecimal all = BigDecimal.valueOf(yearly);
    BigDecimal less = due(days, all);
    BigDecimal more = due(days + 1, all);
    assertThat(less).isLessThanOrEqualTo(more);
    assertThat(more).isLessThanOrEqualTo(all);
  }

  private static BigDecimal due(int days, BigDecimal yearly) {
    return LeaveDue.of(new LeaveDue.Question(days, yearly, BigDecimal.ZERO), BEIJING)
        .number(LeaveDue.PRORATED);
  }

  @Property(tries = 200)
  void inHongKongThePartsSumUpToTheMaximumAtMostAndTheOffsetToTheWhole(
      @ForAll @BigRange(min = "0", max = "60000") @Scale(2) BigDecimal wage,
      @ForAll @IntRange(min = 3, max = 30) int before,
      @ForAll @IntRange(min = 2, max = 30) int after,
      @ForAll @BigRange(min = "0", max = "500000") @Scale(2) BigDecimal mandatory) {
    Computation pay =
        HongKongPayment.of(
            new HongKongPayment.Question(
                HongKongPayment.Kind.LONG_SERVICE,
                new HongKongPayment.Portion(wage, BigDecimal.valueOf(before)),
                new HongKongPayment.Portion(wage, BigDecimal.valueOf(after)),
                true),
            HONG_KONG);
    Money pre = money(pay, "prePortion");
    Money post = money(pay, "postPortion");
    assertThat(pre.plus(post)).isEqualTo(pay.money());
    assertThat(pay.money().amount()).isLessThanOrEqualTo(new BigDecimal("390000"));
    Computation offset =
        HongKongOffset.of(
            new HongKongOffset.Question(pre.amount(), post.amount(), mandatory, BigDecimal.ZERO),
            HONG_KONG);
    assertThat(money(offset, HongKongOffset.OFFSET).plus(offset.money())).isEqualTo(pay.money());
    assertThat(offset.money()).isGreaterThanOrEqualTo(post);
  }

  private static Money money(Computation computation, String step) {
    return ((Answer.Amount) computation.answer(step).orElseThrow()).money();
  }
}
