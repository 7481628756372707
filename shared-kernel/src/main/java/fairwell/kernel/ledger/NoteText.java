package fairwell.kernel.ledger;

import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.regex.Pattern;

/** What the text formats of C2SP have in common: strict base64, numbers without leading zeros. */
final class NoteText {

  private static final Pattern NUMBER = Pattern.compile("0|[1-9][0-9]{0,18}");

  private NoteText() {}

  /** Standard base64 with padding, and only the one way to write it. */
  static byte[] base64(String text) {
    try {
      byte[] bytes = Base64.getDecoder().decode(text);
      if (Base64.getEncoder().encodeToString(bytes).equals(text)) {
        return bytes;
      }
    } catch (IllegalArgumentException notBase64) {
      throw new Unreadable("no base64: " + shown(text));
    }
    throw new Unreadable("base64 with stray bits or without padding: " + shown(text));
  }

  /** A number from 0 up to 2^63 - 1. */
  static long number(String text) {
    if (!NUMBER.matcher(text).matches()) {
      throw new Unreadable("no number without sign and leading zeros: " + shown(text));
    }
    try {
      return Long.parseLong(text);
    } catch (NumberFormatException tooLarge) {
      throw new Unreadable("a number beyond 2^63 - 1: " + shown(text));
    }
  }

  /** The lines of a text that ends with a newline. */
  static List<String> lines(String text) {
    if (!text.endsWith("\n")) {
      throw new Unreadable("the text does not end with a newline");
    }
    List<String> lines = new ArrayList<>();
    int from = 0;
    for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', from)) {
      lines.add(text.substring(from, end));
      from = end + 1;
    }
    return lines;
  }

  private static String shown(String text) {
    return text.length() <= 60 ? text : text.substring(0, 60) + "…";
  }
}
