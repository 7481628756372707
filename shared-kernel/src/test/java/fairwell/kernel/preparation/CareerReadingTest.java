package fairwell.kernel.preparation;

import static org.assertj.core.api.Assertions.assertThat;

import fairwell.kernel.preparation.CareerReading.Cause;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** How performance, promotion and pay read together. */
class CareerReadingTest {

  private static Block block(PreparationReport report, Topic topic) {
    return report.records().stream()
        .filter(block -> block.topic() == topic)
        .findAny()
        .orElseThrow();
  }

  @Test
  void lowScoresWithRaisesInTimeReadAsCapability() {
    CareerReading reading =
        Person.settled()
            .pay("2025-09-01", "12600.00")
            .rated("2026-01-10", "55")
            .rated("2026-07-10", "52")
            .report()
            .reading();

    assertThat(reading.cause()).isEqualTo(Cause.CAPABILITY);
    assertThat(reading.lowScores()).isEqualTo(2);
    assertThat(reading.averageScore()).isEqualByComparingTo("53.50");
    assertThat(reading.lastRaise()).isEqualTo(LocalDate.of(2025, 9, 1));
  }

  @Test
  void goodScoresAndThirtyMonthsInOneGradeReadAsLackOfGrowth() {
    CareerReading reading =
        Person.settled()
            .promoted("2024-03-30")
            .rated("2026-01-10", "88")
            .rated("2026-07-10", "91")
            .report()
            .reading();

    assertThat(reading.cause()).isEqualTo(Cause.LACK_OF_GROWTH);
    assertThat(reading.monthsInGrade()).isEqualTo(30);
  }

  @Test
  void aScoreOfThirteenMonthsAgoIsLeftOut() {
    PreparationReport report =
        Person.settled().rated("2025-08-30", "20").rated("2026-07-10", "91").report();

    assertThat(block(report, Topic.PERFORMANCE).entries())
        .extracting(Entry::on)
        .containsExactly(LocalDate.of(2026, 7, 10));
    assertThat(report.reading().cause()).isEqualTo(Cause.NOT_ENOUGH_DATA);
  }

  @Test
  void theTwelveMonthsBeginTheDayAfterTheSameDayAYearBefore() {
    Person person = Person.settled().rated("2025-09-30", "20").rated("2025-10-01", "91");

    assertThat(block(person.report(), Topic.PERFORMANCE).entries()).hasSize(1);
  }

  @Test
  void lowScoresWithoutARaiseOrGoodOnesWithAPromotionReadAsNeither() {
    assertThat(
            Person.settled().rated("2026-01-10", "55").rated("2026-07-10", "52").report().reading())
        .extracting(CareerReading::cause)
        .isEqualTo(Cause.NEITHER);
    assertThat(
            Person.settled()
                .promoted("2026-01-01")
                .rated("2026-01-10", "85")
                .rated("2026-07-10", "92")
                .report()
                .reading())
        .extracting(CareerReading::cause)
        .isEqualTo(Cause.NEITHER);
  }
}
