package fairwell.command.imports.table;

import java.util.Locale;

/** What can be wrong with a file, a row or a cell; texts are in the bundle {@code problems}. */
public enum ProblemCode {
  // the file
  FILE_EMPTY,
  FILE_UNKNOWN_FORMAT,
  FILE_ENCRYPTED,
  FILE_DAMAGED,
  FILE_TOO_LARGE,
  FILE_INFLATES_TOO_MUCH,
  TABLE_UNCLEAR,
  TABLE_UNKNOWN,
  SHEET_UNKNOWN,
  NO_ROWS,
  TOO_MANY_ROWS,
  TEXT_UNDECODABLE,
  // the header
  HEADER_MISSING,
  COLUMN_MISSING,
  COLUMN_UNKNOWN,
  COLUMN_TWICE,
  // a cell
  VALUE_MISSING,
  VALUE_BEYOND_HEADER,
  CELL_FORMULA,
  CELL_ERROR,
  CONTROL_CHARACTER,
  TEXT_TOO_LONG,
  TEXT_FORM,
  DIGITS_LOST,
  DATE_BAD,
  DATE_IMPOSSIBLE,
  MONTH_BAD,
  NUMBER_BAD,
  NUMBER_NEGATIVE,
  NUMBER_TOO_SMALL,
  NUMBER_TOO_LARGE,
  NUMBER_TOO_PRECISE,
  CHOICE_UNKNOWN,
  PLACE_UNKNOWN,
  FLAG_BAD,
  // a row among others
  DATES_OUT_OF_ORDER,
  KEY_TWICE,
  EMPLOYEE_UNKNOWN,
  FACT_DIFFERS,
  FACT_BEFORE_HIRE,
  FACT_REFUSED;

  /** The stable code, for example {@code date-impossible}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
