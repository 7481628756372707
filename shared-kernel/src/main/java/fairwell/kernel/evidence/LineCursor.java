package fairwell.kernel.evidence;

import java.nio.ByteBuffer;
import java.util.Arrays;

/** The lines of a file, one after the other, each where it was copied to. */
final class LineCursor {

  private static final int CHUNK = 1 << 17;

  private final ByteBuffer file;
  private byte[] held;
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
      for (int i = looked; i < filled; i++) {
        if (held[i] == '\n') {
          from = next;
          length = i - next;
          next = i + 1;
          return true;
        }
      }
      if (!file.hasRemaining()) {
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
  }

  /** Whether every byte was in a line. */
  boolean isAtEnd() {
    return next == filled && !file.hasRemaining();
  }

  byte[] bytes() {
    return held;
  }

  int from() {
    return from;
  }

  int length() {
    return length;
  }

  boolean is(byte[] line) {
    return Arrays.equals(held, from, from + length, line, 0, line.length);
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
