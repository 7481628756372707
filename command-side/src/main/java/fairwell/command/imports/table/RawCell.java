package fairwell.command.imports.table;

import java.math.BigDecimal;

/** A cell as the file holds it, before anyone knows what it should mean. */
public sealed interface RawCell {

  /** Nothing, or only blanks. */
  RawCell EMPTY = new Empty();

  /** A text; blanks around it are gone. */
  static RawCell text(String text) {
    String stripped = stripBlanks(text);
    return stripped.isEmpty() ? EMPTY : new Text(stripped);
  }

  /** The content as a person would read it. */
  default String shown() {
    return switch (this) {
      case Empty _ -> "";
      case Text(String text) -> text;
      case Number(BigDecimal number) -> number.toPlainString();
      case Flag(boolean flag) -> flag ? "TRUE" : "FALSE";
      case Formula(String formula) -> "=" + formula;
      case Fault(String error) -> error;
    };
  }

  /** Chinese input leaves ideographic and no-break spaces, which {@code strip} alone keeps. */
  private static String stripBlanks(String text) {
    int from = 0;
    int to = text.length();
    while (from < to && isBlank(text.charAt(from))) {
      from++;
    }
    while (to > from && isBlank(text.charAt(to - 1))) {
      to--;
    }
    return text.substring(from, to);
  }

  private static boolean isBlank(char c) {
    return c == ' '
        || c == '\t'
        || c == '\n'
        || c == '\r'
        || c == '\u00a0'
        || c == '\u3000'
        || c == '\ufeff';
  }

  /** No content. */
  record Empty() implements RawCell {}

  /** A text. */
  record Text(String text) implements RawCell {}

  /** A number; in a spreadsheet a date is one too. */
  record Number(BigDecimal number) implements RawCell {}

  /** A truth value. */
  record Flag(boolean flag) implements RawCell {}

  /** A formula: its last result may be stale, so it is never taken as a value. */
  record Formula(String formula) implements RawCell {}

  /** A spreadsheet error such as {@code #REF!}. */
  record Fault(String error) implements RawCell {}
}
