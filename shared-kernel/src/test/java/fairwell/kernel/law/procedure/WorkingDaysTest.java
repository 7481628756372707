package fairwell.kernel.law.procedure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fairwell.kernel.law.Explained;
import fairwell.kernel.law.PackRef;
import fairwell.kernel.law.Working;
import fairwell.kernel.law.pack.Figures;
import fairwell.kernel.refusal.FigureUnknown;
import fairwell.kernel.refusal.Refused;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The calendar as it was announced; what was not announced is not guessed. */
class WorkingDaysTest {

  private static final Figures LAW = Explained.law("CN", "2026-03-31");

  private static WorkingDays calendar() {
    return WorkingDays.of(LAW);
  }

  @ParameterizedTest
  @CsvSource({
    "2026-03-31, true",
    // A Saturday and a Sunday.
    "2026-03-28, false",
    "2026-03-29, false",
    // New Year's holiday, and the Sunday worked instead.
    "2026-01-02, false",
    "2026-01-04, true",
    // First and last day of a range, and the days beside it.
    "2026-10-01, false",
    "2026-10-07, false",
    "2026-10-08, true",
    "2026-09-30, true",
    "2026-10-10, true",
    "2025-12-31, true",
    "2021-02-11, false",
    "2021-02-07, true",
  })
  void knowsWhichDaysAreWorked(LocalDate day, boolean worked) {
    assertThat(calendar().isWorkingDay(day)).isEqualTo(worked);
  }

  @ParameterizedTest
  @CsvSource({
    "2026-09-30, 0, 2026-09-30",
    "2026-09-30, 1, 2026-10-08",
    "2026-09-30, 3, 2026-10-10",
    "2026-09-30, 4, 2026-10-12",
    "2025-12-31, 1, 2026-01-04",
  })
  void countsFromTheDayAfter(LocalDate day, int days, LocalDate reached) {
    assertThat(calendar().after(day, days)).isEqualTo(reached);
  }

  @ParameterizedTest
  @CsvSource({
    "2026-09-30, 2026-09-30",
    "2026-10-01, 2026-10-08",
    "2026-10-10, 2026-10-10",
    "2026-10-11, 2026-10-12",
  })
  void movesToTheNextWorkingDay(LocalDate day, LocalDate moved) {
    assertThat(calendar().onOrAfter(day)).isEqualTo(moved);
  }

  @ParameterizedTest
  @CsvSource({
    "2026-10-01, 2026-10-31, 18",
    "2026-10-08, 2026-10-08, 1",
    "2026-10-07, 2026-10-07, 0",
    "2026-10-09, 2026-10-08, 0",
    "2025-12-29, 2026-01-05, 5",
  })
  void countsBothEnds(LocalDate first, LocalDate last, int days) {
    assertThat(calendar().within(first, last)).isEqualTo(days);
  }

  @Test
  void aYearThatWasNotAnnouncedIsRefused() {
    assertThat(calendar().knows(2026)).isTrue();
    assertThat(calendar().knows(2027)).isFalse();
    assertThatThrownBy(() -> calendar().isWorkingDay(LocalDate.of(2027, 1, 4)))
        .isInstanceOfSatisfying(
            Refused.class,
            refused ->
                assertThat(refused.refusal())
                    .isEqualTo(new FigureUnknown("holidays.off", "CN", "2027-01-04")));
    assertThatThrownBy(() -> calendar().after(LocalDate.of(2026, 12, 31), 1))
        .isInstanceOf(Refused.class);
  }

  @Test
  void namesThePacksItLookedInto() {
    WorkingDays calendar = calendar();
    assertThat(calendar.cite(Working.of("test", LAW)).done().packs()).isEmpty();
    assertThat(calendar.within(LocalDate.of(2025, 12, 31), LocalDate.of(2026, 1, 1))).isEqualTo(1);
    assertThat(calendar.cite(Working.of("test", LAW)).done().packs())
        .extracting(PackRef::id)
        .containsExactlyInAnyOrder("cn.holidays.2025", "cn.holidays.2026");
  }
}
