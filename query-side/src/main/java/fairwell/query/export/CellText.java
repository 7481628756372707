package fairwell.query.export;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A text in a cell of a file that a spreadsheet opens. What it would take for a formula gets an
 * apostrophe before it; so does what begins with one, so that taking one away from every cell that
 * begins with it gives the text back. Numbers stay numbers.
 */
public final class CellText {

  private static final Pattern NUMBER = Pattern.compile("-?[0-9]+(\\.[0-9]+)?");

  /** Also as wide characters, which spreadsheets in Chinese and Japanese take for the same. */
  private static final String BEGINNINGS = "=+-@\t\r\n'＝＋－＠";

  private CellText() {}

  /** The text as it is written; nothing for an absent one. */
  public static String safe(@Nullable String text) {
    if (text == null || text.isEmpty()) {
      return "";
    }
    return BEGINNINGS.indexOf(text.charAt(0)) >= 0 && !NUMBER.matcher(text).matches()
        ? "'" + text
        : text;
  }

  /** The text behind a cell. */
  public static String original(String cell) {
    return cell.startsWith("'") ? cell.substring(1) : cell;
  }
}
