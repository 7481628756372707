package fairwell.kernel.law.wage;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Mondays to Fridays. */
class WeekdaysTest {

  @ParameterizedTest
  @CsvSource({
    "2026-09-01, 2026-09-01, 1",
    "2026-09-05, 2026-09-06, 0",
    "2026-09-04, 2026-09-07, 2",
    "2026-09-01, 2026-09-30, 22",
    "2026-09-02, 2026-09-01, 0",
  })
  void bothDaysCount(LocalDate from, LocalDate to, int days) {
    assertThat(Weekdays.of(from, to)).isEqualTo(days);
  }
}
