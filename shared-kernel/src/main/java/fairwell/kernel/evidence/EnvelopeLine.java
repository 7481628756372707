package fairwell.kernel.evidence;

import fairwell.kernel.ledger.Unreadable;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Reads an envelope in its one form where it stands, without building a tree of it: names in ASCII
 * order, no spaces, texts and whole numbers only. One scanner reads many.
 */
final class EnvelopeLine {

  static final int NONE = -1;

  private static final byte[][] NAMES = names();
  private static final int FIELDS = NAMES.length;
  private static final int ID = 1;
  private static final int META = 2;
  private static final int PAYLOAD = 3;
  private static final int PREV = 4;
  private static final int SEQ = 6;
  private static final int STREAM = 7;
  private static final int STREAM_SEQ = 8;
  private static final int TOKEN = 11;
  private static final int TYPE = 12;

  /** Every program can hold so many digits. */
  static final int LONGEST_NUMBER = 15;

  private static final int BASE = 10;

  private final int[] from = new int[FIELDS];
  private final int[] to = new int[FIELDS];
  private byte[] text = new byte[0];
  private int at;
  private int end;

  private static byte[][] names() {
    return java.util.stream.Stream.of(
            "actor",
            "id",
            "meta",
            "payload",
            "prev",
            "rev",
            "seq",
            "stream",
            "streamSeq",
            "streamType",
            "time",
            "token",
            "type")
        .map(name -> ("\"" + name + "\":").getBytes(StandardCharsets.US_ASCII))
        .toArray(byte[][]::new);
  }

  /**
   * Reads the envelope at a place.
   *
   * @throws Unreadable if it is not in the one form
   */
  void read(byte[] bytes, int begin, int length) {
    text = bytes;
    at = begin;
    end = begin + length;
    Arrays.fill(from, NONE);
    byte opening = '{';
    for (int field = 0; field < FIELDS; field++) {
      byte[] name = NAMES[field];
      int value = at + 1 + name.length;
      if (value < end
          && text[at] == opening
          && Arrays.equals(text, at + 1, value, name, 0, name.length)) {
        from[field] = value;
        at = isNumber(field) ? afterNumber(value) : afterText(value);
        to[field] = at;
        opening = ',';
      }
    }
    for (int needed : new int[] {ID, META, PAYLOAD, SEQ, STREAM, STREAM_SEQ, TYPE}) {
      if (from[needed] == NONE) {
        throw new Unreadable("no envelope: a field is missing");
      }
    }
    if (at != end - 1 || text[at] != '}') {
      throw new Unreadable("no envelope at byte " + (at - begin));
    }
  }

  private static boolean isNumber(int field) {
    return field == PREV || field == SEQ || field == STREAM_SEQ || field == TOKEN;
  }

  private int afterText(int opening) {
    if (text[opening] != '"') {
      throw new Unreadable("no envelope: no text");
    }
    for (int i = opening + 1; i < end; i++) {
      if (text[i] == '"') {
        return i + 1;
      }
      if (text[i] == '\\') {
        i++;
      }
    }
    throw new Unreadable("no envelope: a text does not end");
  }

  private int afterNumber(int first) {
    int i = first;
    while (i < end && text[i] >= '0' && text[i] <= '9') {
      i++;
    }
    if (i == first || i - first > LONGEST_NUMBER || text[first] == '0' && i - first > 1) {
      throw new Unreadable("no envelope: no number");
    }
    return i;
  }

  long seq() {
    return number(SEQ);
  }

  long streamSeq() {
    return number(STREAM_SEQ);
  }

  /** Index of the entry before in the stream; below 0 when there is none. */
  long prev() {
    return from[PREV] == NONE ? NONE : number(PREV);
  }

  String id() {
    return said(ID);
  }

  String type() {
    return said(TYPE);
  }

  String stream() {
    return said(STREAM);
  }

  /** Whether the stream is the one of that name. */
  boolean isOfStream(byte[] name) {
    return is(STREAM, name);
  }

  /** Whether the event stands outside any stream. */
  boolean isAlone() {
    return Arrays.equals(text, from[ID], to[ID], text, from[STREAM], to[STREAM]);
  }

  boolean hasPayload(byte[] digest) {
    return isDigest(PAYLOAD, digest);
  }

  boolean hasMetadata(byte[] digest) {
    return isDigest(META, digest);
  }

  private String said(int field) {
    return new String(text, from[field] + 1, to[field] - from[field] - 2, StandardCharsets.UTF_8);
  }

  private boolean is(int field, byte[] value) {
    return Arrays.equals(text, from[field] + 1, to[field] - 1, value, 0, value.length);
  }

  private boolean isDigest(int field, byte[] digest) {
    int place = from[field] + 1;
    if (to[field] - 1 - place != DIGEST.length + digest.length * 2
        || !Arrays.equals(text, place, place + DIGEST.length, DIGEST, 0, DIGEST.length)) {
      return false;
    }
    place += DIGEST.length;
    for (byte one : digest) {
      if (text[place] != HEX[one >> 4 & 0xf] || text[place + 1] != HEX[one & 0xf]) {
        return false;
      }
      place += 2;
    }
    return true;
  }

  private static final byte[] DIGEST = "sha256:".getBytes(StandardCharsets.US_ASCII);
  private static final byte[] HEX = "0123456789abcdef".getBytes(StandardCharsets.US_ASCII);

  private long number(int field) {
    long number = 0;
    for (int i = from[field]; i < to[field]; i++) {
      number = number * BASE + text[i] - '0';
    }
    return number;
  }
}
