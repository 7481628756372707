package fairwell.kernel.law.pack;

import fairwell.kernel.law.pack.PackCheck.Kind;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The entries of one pack file with their lines, and what was found wrong with them so far. */
final class PackText {

  static final String FIGURE = "figure.";
  static final String TABLE = "table.";
  static final String ROW = "row.";
  static final String TEXT = "text.";
  static final String JUMP = "jump.";

  private static final Set<String> HEAD =
      Set.of(
          "id",
          "place",
          "topic",
          "effectiveFrom",
          "effectiveTo",
          "version",
          "source",
          "confidence",
          "note",
          "unknown");
  private static final List<String> BODY = List.of(FIGURE, TABLE, ROW, TEXT, JUMP);

  private final Map<String, String> entries = new LinkedHashMap<>();
  private final Map<String, Integer> lines = new LinkedHashMap<>();
  private final List<PackFault> faults = new ArrayList<>();

  PackText(byte[] content) {
    String[] raw = decoded(content).split("\n", -1);
    for (int i = 0; i < raw.length; i++) {
      String line = raw[i].strip();
      if (!line.isEmpty() && !line.startsWith("#")) {
        entry(i + 1, line);
      }
    }
  }

  private void entry(int number, String line) {
    int equals = line.indexOf('=');
    if (equals < 1) {
      wrong(number, line, "a line is key = value");
      return;
    }
    String key = line.substring(0, equals).strip();
    if (!HEAD.contains(key) && BODY.stream().noneMatch(key::startsWith)) {
      wrong(number, key, "no such key");
    } else if (entries.putIfAbsent(key, line.substring(equals + 1).strip()) != null) {
      wrong(number, key, "there twice");
    } else {
      lines.put(key, number);
    }
  }

  private String decoded(byte[] content) {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(content)).toString();
    } catch (CharacterCodingException notText) {
      wrong(0, "file", "text in UTF-8");
      return "";
    }
  }

  Map<String, String> entries() {
    return entries;
  }

  /** The value of a key; empty when it is missing. */
  String get(String key) {
    return entries.getOrDefault(key, "");
  }

  /** The value of a key that has to be there. */
  String needed(String key) {
    String value = get(key);
    if (value.isEmpty()) {
      wrong(key, "missing");
    }
    return value;
  }

  int line(String key) {
    return lines.getOrDefault(key, 0);
  }

  void wrong(String key, String detail) {
    wrong(line(key), key, detail);
  }

  void wrong(Kind kind, String key, String detail) {
    faults.add(new PackFault(kind, line(key), key, detail));
  }

  private void wrong(int line, String key, String detail) {
    faults.add(new PackFault(Kind.UNREADABLE, line, key, detail));
  }

  /** In the order of the file, what is missing last. */
  List<PackFault> faults() {
    return faults.stream()
        .sorted(
            Comparator.comparingInt(fault -> fault.line() == 0 ? Integer.MAX_VALUE : fault.line()))
        .toList();
  }
}
