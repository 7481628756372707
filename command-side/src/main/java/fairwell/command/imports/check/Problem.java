package fairwell.command.imports.check;

import fairwell.command.imports.table.ProblemCode;
import fairwell.command.imports.table.Words;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * One thing wrong with a file.
 *
 * @param sheet the sheet, empty for the file as a whole
 * @param row as a spreadsheet program numbers it, 0 for the sheet as a whole
 * @param column the index of the file's column from 0, or -1
 * @param header the column's name as in the file
 * @param details what the message mentions, in order
 * @param expected what would be right, where the code alone does not say it
 */
public record Problem(
    ProblemCode code,
    String sheet,
    int row,
    int column,
    @Nullable String header,
    List<String> details,
    @Nullable Words expected) {

  public Problem {
    details = List.copyOf(details);
  }

  /** A problem of the file as a whole. */
  static Problem ofFile(ProblemCode code, List<String> details) {
    return new Problem(code, "", 0, -1, null, details, null);
  }

  /** Where it is, as a spreadsheet program writes it, for example {@code Wages!D17}. */
  public String cell() {
    String place = (column < 0 ? "" : letters(column)) + (row == 0 ? "" : String.valueOf(row));
    return sheet.isEmpty() ? place : place.isEmpty() ? sheet : sheet + "!" + place;
  }

  /** What is wrong, in words. */
  public String message(Locale locale) {
    return ProblemTexts.in(locale).message(code, details);
  }

  /** What would be right, in words; empty where there is nothing to add. */
  public String expected(Locale locale) {
    return expected != null ? expected.in(locale) : ProblemTexts.in(locale).expected(code, details);
  }

  /** A column's letters: 0 is A, 26 is AA. */
  static String letters(int column) {
    return column < 26
        ? String.valueOf((char) ('A' + column))
        : letters(column / 26 - 1) + letters(column % 26);
  }
}
