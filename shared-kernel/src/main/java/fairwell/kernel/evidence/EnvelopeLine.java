package fairwell.kernel.evidence;

import fairwell.kernel.ledger.Unreadable;
import java.util.Arrays;
import java.util.HexFormat;

/**
 * Reads an envelope in its one form where it stands, without building a tree of it: names in ASCII
 * order, no spaces, texts and whole numbers only. One scanner reads many.
 */
final class EnvelopeLine {

  static final int NONE = -1;

  private static final String[] NAMES = names();
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
  private static final long MOST = 100_000_000_000_000L;
  private static final String DIGEST = "sha256:";
  private static final String SEQ_NAME = ",\"seq\":";

  private final int[] from = new int[FIELDS];
  private final int[] to = new int[FIELDS];
  private String text = "";
  private int at;
  private int end;

  private static String[] names() {
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
        .map(name -> "\"" + name + "\":")
        .toArray(String[]::new);
  }

  /**
   * Reads the envelope in a line.
   *
   * @throws Unreadable if it is not in the one form
   */
  void read(LineCursor line) {
    text = line.text();
    at = line.from();
    end = at + line.length();
    Arrays.fill(from, NONE);
    char opening = '{';
    for (int field = 0; field < FIELDS; field++) {
      int value = at + 1 + NAMES[field].length();
      if (value < end && text.charAt(at) == opening && text.startsWith(NAMES[field], at + 1)) {
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
    if (at != end - 1 || text.charAt(at) != '}') {
      throw new Unreadable("no envelope at byte " + (at - line.from()));
    }
  }

  private static boolean isNumber(int field) {
    return field == PREV || field == SEQ || field == STREAM_SEQ || field == TOKEN;
  }

  private int afterText(int opening) {
    if (text.charAt(opening) != '"') {
      throw new Unreadable("no envelope: no text");
    }
    int first = opening + 1;
    int quote = text.indexOf('"', first, end);
    int escape = text.indexOf('\\', first, Math.max(first, quote));
    while (quote >= 0 && escape >= 0) {
      first = escape + 2;
      quote = first < end ? text.indexOf('"', first, end) : NONE;
      escape = text.indexOf('\\', first, Math.max(first, quote));
    }
    if (quote < 0) {
      throw new Unreadable("no envelope: a text does not end");
    }
    return quote + 1;
  }

  private int afterNumber(int first) {
    int i = first;
    while (i < end && text.charAt(i) >= '0' && text.charAt(i) <= '9') {
      i++;
    }
    if (i == first || i - first > LONGEST_NUMBER || text.charAt(first) == '0' && i - first > 1) {
      throw new Unreadable("no envelope: no number");
    }
    return i;
  }

  /**
   * Index of the entry in a line, without looking at the rest of it: the name in quotes stands
   * nowhere else, for inside of a text quotes are escaped.
   *
   * @return below 0 when there is none
   */
  static long seqOf(LineCursor line) {
    int end = line.from() + line.length();
    int name = line.text().indexOf(SEQ_NAME, line.from(), end);
    long number = name < 0 ? NONE : 0;
    for (int i = name + SEQ_NAME.length(); name >= 0 && i < end; i++) {
      int digit = line.text().charAt(i) - '0';
      if (digit < 0 || digit >= BASE || number > MOST) {
        break;
      }
      number = number * BASE + digit;
    }
    return number;
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
  boolean isOfStream(String name) {
    return is(STREAM, name);
  }

  /** Whether the event stands outside any stream. */
  boolean isAlone() {
    return is(STREAM, text.substring(from[ID] + 1, to[ID] - 1));
  }

  boolean hasPayload(byte[] digest) {
    return isDigest(PAYLOAD, digest);
  }

  boolean hasMetadata(byte[] digest) {
    return isDigest(META, digest);
  }

  private String said(int field) {
    return LineCursor.asText(text.substring(from[field] + 1, to[field] - 1));
  }

  private boolean is(int field, String value) {
    return to[field] - from[field] - 2 == value.length() && text.startsWith(value, from[field] + 1);
  }

  private boolean isDigest(int field, byte[] digest) {
    int hex = from[field] + 1 + DIGEST.length();
    return to[field] - 1 == hex + 2 * digest.length
        && text.startsWith(DIGEST, from[field] + 1)
        && text.startsWith(HexFormat.of().formatHex(digest), hex);
  }

  private long number(int field) {
    long number = 0;
    for (int i = from[field]; i < to[field]; i++) {
      number = number * BASE + text.charAt(i) - '0';
    }
    return number;
  }
}
