package fairwell.kernel.law;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * Time of service (工作年限): whole years, then whole months, then days.
 *
 * <p>Both days count (ADR 0073): hired on the first and leaving on the last day of the sixth month
 * is exactly six months. Months are added by calendar and end at the month's end at the latest.
 */
public record ServiceTime(int years, int months, int days) {

  private static final int MONTHS_A_YEAR = 12;
  private static final int HALF_A_YEAR = 6;
  private static final int DAYS_A_MONTH = 30;

  /** No service at all. */
  public static final ServiceTime NONE = new ServiceTime(0, 0, 0);

  /** The service from the first day of work to the last day of employment, both inclusive. */
  public static ServiceTime between(LocalDate first, LocalDate last) {
    LocalDate next = last.plusDays(1);
    long months = Math.max(0, ChronoUnit.MONTHS.between(first, next));
    if (!first.plusMonths(months + 1).isAfter(next)) {
      months++;
    }
    int days = (int) Math.max(0, ChronoUnit.DAYS.between(first.plusMonths(months), next));
    return new ServiceTime((int) (months / MONTHS_A_YEAR), (int) (months % MONTHS_A_YEAR), days);
  }

  /**
   * Both together; thirty left-over days are a month. The days of a single stretch are never made a
   * month: 31 of them may be less than one.
   */
  public ServiceTime plus(ServiceTime other) {
    if (equals(NONE) || other.equals(NONE)) {
      return equals(NONE) ? other : this;
    }
    int allDays = days + other.days;
    int allMonths = months + other.months + allDays / DAYS_A_MONTH;
    return new ServiceTime(
        years + other.years + allMonths / MONTHS_A_YEAR,
        allMonths % MONTHS_A_YEAR,
        allDays % DAYS_A_MONTH);
  }

  /**
   * Months of wage the service is worth (LCL 47): one a full year, one for six months or more, a
   * half for less.
   */
  public BigDecimal monthsOfWage(MonthsTable table) {
    BigDecimal full = table.perFullYear().multiply(BigDecimal.valueOf(years));
    if (months >= HALF_A_YEAR) {
      return full.add(table.fromHalfYear());
    }
    return months > 0 || days > 0 ? full.add(table.belowHalfYear()) : full;
  }

  /** Full years, a part of one counting as one. */
  public BigDecimal yearsBegun() {
    return BigDecimal.valueOf(months > 0 || days > 0 ? years + 1 : years);
  }

  /** What a full year and a remainder count (LCL 47). */
  public record MonthsTable(
      BigDecimal perFullYear, BigDecimal fromHalfYear, BigDecimal belowHalfYear) {}

  @Override
  public String toString() {
    return years + "y" + months + "m" + days + "d";
  }
}
