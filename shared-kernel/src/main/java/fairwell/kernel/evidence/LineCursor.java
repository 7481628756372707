package fairwell.kernel.evidence;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.function.Consumer;

/** The lines of a file, one after the other, each where it was copied to. */
final class LineCursor {

  private static final int CHUNK = 1 << 17;

  private static final int DIGEST = 64;

  /** Far beyond any event; a longer line is none. */
  private static final int LONGEST = 1 << 26;

  private final ByteBuffer file;
  private byte[] held;

  /** What is held, byte for byte: a line break is found in it many times faster. */
  private String text = "";

  private int filled;
  private int next;
  private int from;
  private int length;

  LineCursor(ByteBuffer file) {
    this.file = file.duplicate();
    this.held = new byte[Math.min(CHUNK, file.remaining() + 1)];
  }

  /** Goes on to the next line; false when there is none that ends with a newline. */
  boolean advance() {
    int looked = next;
    while (true) {
      int end = text.indexOf('\n', looked);
      if (end >= 0) {
        from = next;
        length = end - next;
        next = end + 1;
        return true;
      }
      if (!file.hasRemaining() || filled - next > LONGEST) {
        return false;
      }
      looked = filled - next;
      fill();
    }
  }

  private void fill() {
    int kept = filled - next;
    System.arraycopy(held, next, held, 0, kept);
    if (kept > held.length / 2) {
      held = Arrays.copyOf(held, held.length * 2);
    }
    next = 0;
    int more = Math.min(file.remaining(), held.length - kept);
    file.get(held, kept, more);
    filled = kept + more;
    text = new String(held, 0, filled, StandardCharsets.ISO_8859_1);
  }

  /** Whether every byte was in a line. */
  boolean isAtEnd() {
    return next == filled && !file.hasRemaining();
  }

  byte[] bytes() {
    return held;
  }

  /** What is held, a character for each byte; the line is in it where it is in the bytes. */
  String text() {
    return text;
  }

  /** A text as it is held. */
  static String asHeld(String text) {
    return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
  }

  /** The text that was written in these bytes, of which each character is one. */
  static String asText(String bytes) {
    return new String(bytes.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
  }

  int from() {
    return from;
  }

  int length() {
    return length;
  }

  byte[] copy() {
    return Arrays.copyOfRange(held, from, from + length);
  }

  boolean is(byte[] line) {
    return Arrays.equals(held, from, from + length, line, 0, line.length);
  }

  /** Names each SHA-256 that stands in the line as a text of JSON, in hexadecimal digits. */
  void eachDigest(Consumer<String> named) {
    int last = from + length - DIGEST - 1;
    for (int i = from; i < last; i++) {
      if (held[i] == '"' && held[i + DIGEST + 1] == '"') {
        named.accept(new String(held, i + 1, DIGEST, StandardCharsets.ISO_8859_1));
      }
    }
  }

  /** Whether these bytes stand somewhere in the line. */
  boolean holds(byte[] part) {
    for (int i = from; i <= from + length - part.length; i++) {
      if (Arrays.equals(held, i, i + part.length, part, 0, part.length)) {
        return true;
      }
    }
    return false;
  }
}
