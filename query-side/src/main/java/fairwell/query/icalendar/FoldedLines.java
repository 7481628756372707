package fairwell.query.icalendar;

import java.nio.charset.StandardCharsets;

/**
 * Folds content lines at 75 octets of UTF-8 without the line break (RFC 5545, 3.1) and never within
 * a character. Libraries count characters, of which a Chinese one has three octets.
 */
final class FoldedLines {

  static final int LONGEST = 75;

  private static final String BREAK = "\r\n";

  private FoldedLines() {}

  /** The text with every line folded; its lines end with CRLF. */
  static String of(String text) {
    StringBuilder folded = new StringBuilder(text.length() + text.length() / 2);
    for (String line : text.split(BREAK, -1)) {
      fold(line, folded);
      folded.append(BREAK);
    }
    return folded.substring(0, folded.length() - BREAK.length());
  }

  private static void fold(String line, StringBuilder folded) {
    int octets = 0;
    for (int at = 0; at < line.length(); ) {
      int end = at + Character.charCount(line.codePointAt(at));
      int more = line.substring(at, end).getBytes(StandardCharsets.UTF_8).length;
      if (octets + more > LONGEST) {
        folded.append(BREAK).append(' ');
        octets = 1;
      }
      folded.append(line, at, end);
      octets += more;
      at = end;
    }
  }
}
