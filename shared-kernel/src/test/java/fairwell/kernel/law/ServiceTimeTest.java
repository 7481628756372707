package fairwell.kernel.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ServiceTimeTest {

  private static final ServiceTime.MonthsTable TABLE =
      new ServiceTime.MonthsTable(BigDecimal.ONE, BigDecimal.ONE, new BigDecimal("0.5"));

  @ParameterizedTest
  @CsvSource({
    "2024-01-01, 2024-06-30, 0y6m0d,  1",
    "2024-01-01, 2024-06-29, 0y5m29d, 0.5",
    "2024-01-01, 2024-12-31, 1y0m0d,  1",
    "2024-01-01, 2025-01-01, 1y0m1d,  1.5",
    "2024-01-01, 2024-01-01, 0y0m1d,  0.5",
    // Months end at the month's end at the latest: six months after 31 August are over on 27
    // February.
    "2024-08-31, 2025-02-27, 0y6m0d,  1",
    "2024-08-31, 2025-02-26, 0y5m27d, 0.5",
    "2024-02-29, 2025-02-27, 1y0m0d,  1",
    "2019-03-11, 2026-09-30, 7y6m20d, 8",
    "2023-06-01, 2026-01-01, 2y7m1d,  3",
    "2010-01-01, 2025-04-01, 15y3m1d, 15.5",
    "2017-04-21, 2023-06-21, 6y2m1d,  6.5",
    "2008-03-31, 2020-11-04, 12y7m5d, 13",
  })
  void countsBothDays(LocalDate first, LocalDate last, String time, String months) {
    ServiceTime service = ServiceTime.between(first, last);
    assertThat(service).hasToString(time);
    assertThat(service.monthsOfWage(TABLE)).isEqualByComparingTo(months);
  }

  @ParameterizedTest
  @CsvSource({"1990-03-15, 18", "2007-01-01, 1", "2006-12-31, 2", "2007-12-31, 1"})
  void aYearBegunCountsInFullBefore2008(LocalDate hired, String years) {
    assertThat(ServiceTime.between(hired, LocalDate.of(2007, 12, 31)).yearsBegun())
        .isEqualByComparingTo(years);
  }
}
