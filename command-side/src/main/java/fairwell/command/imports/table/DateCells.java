package fairwell.command.imports.table;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Days and months as people in China write them, and as spreadsheets number them. */
final class DateCells {
  /** 2026-08-03, 2026/8/3, 2026.8.3, 2026年8月3日, each with a midnight behind it if need be. */
  private static final Pattern DAY =
      Pattern.compile(
          "(\\d{4})([-/.]|年)(\\d{1,2})([-/.]|月)(\\d{1,2})日?(?:[T ]00?:00(?::00(?:\\.0+)?)?)?");

  private static final Pattern DIGITS_DAY = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})");
  private static final Pattern MONTH = Pattern.compile("(\\d{4})(?:[-/.]|年)(\\d{1,2})月?");
  private static final Pattern DIGITS_MONTH = Pattern.compile("(\\d{4})(\\d{2})");

  /** Day 0 of a spreadsheet's numbering, which counts a 29 February 1900 that never was. */
  private static final LocalDate SPREADSHEET_ZERO = LocalDate.of(1899, 12, 30);

  private static final int FIRST_YEAR = 1940;
  private static final int LAST_YEAR = 2100;

  static final CellKind<LocalDate> DAYS =
      new CellKind<>() {
        @Override
        public LocalDate read(RawCell cell) throws BadCell {
          return day(cell);
        }

        @Override
        public RawCell write(LocalDate value) {
          return RawCell.text(value.toString());
        }

        @Override
        public Words expected() {
          return new Words("日期，如 2026-08-03", "a date such as 2026-08-03");
        }
      };

  static final CellKind<YearMonth> MONTHS =
      new CellKind<>() {
        @Override
        public YearMonth read(RawCell cell) throws BadCell {
          return month(cell);
        }

        @Override
        public RawCell write(YearMonth value) {
          return RawCell.text(value.toString());
        }

        @Override
        public Words expected() {
          return new Words("月份，如 2026-08", "a month such as 2026-08");
        }
      };

  private DateCells() {}

  private static LocalDate day(RawCell cell) throws BadCell {
    String shown = cell.shown();
    if (cell instanceof RawCell.Number(BigDecimal number) && !isEightDigits(number)) {
      return serial(number, ProblemCode.DATE_BAD);
    }
    Matcher matcher = DAY.matcher(shown);
    if (matcher.matches() && sameSeparators(matcher.group(2), matcher.group(4))) {
      return valid(shown, matcher.group(1), matcher.group(3), matcher.group(5));
    }
    matcher = DIGITS_DAY.matcher(shown);
    if (matcher.matches()) {
      return valid(shown, matcher.group(1), matcher.group(2), matcher.group(3));
    }
    throw new BadCell(ProblemCode.DATE_BAD, shown);
  }

  private static YearMonth month(RawCell cell) throws BadCell {
    String shown = cell.shown();
    Matcher matcher = DIGITS_MONTH.matcher(shown);
    if (!matcher.matches()) {
      matcher = MONTH.matcher(shown);
    }
    if (matcher.matches()) {
      LocalDate first = valid(shown, matcher.group(1), matcher.group(2), "1");
      return YearMonth.from(first);
    }
    if (cell instanceof RawCell.Number(BigDecimal number)) {
      // A month typed into a spreadsheet becomes the first day of that month.
      return YearMonth.from(serial(number, ProblemCode.MONTH_BAD));
    }
    throw new BadCell(ProblemCode.MONTH_BAD, shown);
  }

  private static boolean sameSeparators(String first, String second) {
    return first.equals("年") ? second.equals("月") : first.equals(second);
  }

  private static boolean isEightDigits(BigDecimal number) {
    return DIGITS_DAY.matcher(number.toPlainString()).matches();
  }

  private static LocalDate serial(BigDecimal number, ProblemCode bad) throws BadCell {
    String shown = number.toPlainString();
    if (number.stripTrailingZeros().scale() > 0 || number.precision() - number.scale() > 6) {
      throw new BadCell(bad, shown);
    }
    return inRange(SPREADSHEET_ZERO.plusDays(number.longValue()), shown, bad);
  }

  private static LocalDate valid(String shown, String year, String month, String day)
      throws BadCell {
    try {
      LocalDate date =
          LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
      return inRange(date, shown, ProblemCode.DATE_IMPOSSIBLE);
    } catch (DateTimeException _) {
      throw new BadCell(ProblemCode.DATE_IMPOSSIBLE, shown);
    }
  }

  private static LocalDate inRange(LocalDate date, String shown, ProblemCode bad) throws BadCell {
    if (date.getYear() < FIRST_YEAR || date.getYear() > LAST_YEAR) {
      throw new BadCell(bad, shown);
    }
    return date;
  }
}
