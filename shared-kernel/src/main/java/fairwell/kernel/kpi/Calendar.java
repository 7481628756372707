package fairwell.kernel.kpi;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The parts of the calendar: years of two halves of two quarters of three months. */
final class Calendar {

  private static final int MONTH = 1;
  private static final int QUARTER = 3;
  private static final int HALF = 6;
  private static final int YEAR = 12;
  private static final List<Integer> LENGTHS = List.of(YEAR, HALF, QUARTER, MONTH);

  private Calendar() {}

  /**
   * The fewest parts of the calendar that make up a period; the period itself where it is no whole
   * number of months.
   */
  static List<ReportingPeriod> parts(ReportingPeriod period) {
    if (!period.isWholeMonths()) {
      return List.of(period);
    }
    List<ReportingPeriod> parts = new ArrayList<>();
    LocalDate from = period.from();
    while (!from.isAfter(period.to())) {
      LocalDate begin = from;
      ReportingPeriod part =
          LENGTHS.stream()
              .filter(months -> (begin.getMonthValue() - 1) % months == 0)
              .map(months -> months(begin, months))
              .filter(one -> !one.to().isAfter(period.to()))
              .findFirst()
              .orElseThrow();
      parts.add(part);
      from = part.to().plusDays(1);
    }
    return List.copyOf(parts);
  }

  /**
   * The part that a part belongs to; absent for a year, and for what is no part of the calendar.
   */
  static @Nullable ReportingPeriod parent(ReportingPeriod part) {
    int length = length(part);
    return switch (length) {
      case MONTH -> around(part, QUARTER);
      case QUARTER -> around(part, HALF);
      case HALF -> around(part, YEAR);
      default -> null;
    };
  }

  /** What a part consists of, in order; nothing for a month. */
  static List<ReportingPeriod> children(ReportingPeriod part) {
    int of =
        switch (length(part)) {
          case YEAR -> HALF;
          case HALF -> QUARTER;
          case QUARTER -> MONTH;
          default -> 0;
        };
    return of == 0
        ? List.of()
        : IntStream.range(0, length(part) / of)
            .mapToObj(i -> months(part.from().plusMonths((long) i * of), of))
            .toList();
  }

  /** In months; 0 for what is no part of the calendar. */
  private static int length(ReportingPeriod part) {
    return LENGTHS.stream()
        .filter(months -> part.isWholeMonths() && around(part, months).equals(part))
        .findFirst()
        .orElse(0);
  }

  private static ReportingPeriod around(ReportingPeriod part, int months) {
    int first = (part.from().getMonthValue() - 1) / months * months + 1;
    return months(LocalDate.of(part.from().getYear(), first, 1), months);
  }

  private static ReportingPeriod months(LocalDate from, int months) {
    return new ReportingPeriod(from, YearMonth.from(from).plusMonths(months - 1L).atEndOfMonth());
  }
}
