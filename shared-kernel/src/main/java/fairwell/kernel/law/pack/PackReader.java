package fairwell.kernel.law.pack;

import fairwell.kernel.law.PackRef;
import fairwell.kernel.value.Place;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Reads one pack file: UTF-8 lines {@code key = value}, {@code #} begins a comment line. A key that
 * is missing, unknown or there twice, and a value that does not parse, are errors that name file
 * and key. {@code unknown = NAME, NAME} declares what was looked for and not found; {@code
 * jump.NAME = why} says why a figure jumps.
 */
final class PackReader {

  private static final String UNKNOWN = "unknown";
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
          UNKNOWN);
  private static final String FIGURE = "figure.";
  private static final String TABLE = "table.";
  private static final String ROW = "row.";
  private static final String TEXT = "text.";

  private static final String JUMP = "jump.";

  private static final List<String> BODY = List.of(FIGURE, TABLE, ROW, TEXT, JUMP);

  private final String file;
  private final Map<String, String> entries = new LinkedHashMap<>();

  private PackReader(String file) {
    this.file = file;
  }

  static Pack read(String file, byte[] content) {
    PackReader reader = new PackReader(file);
    reader.split(new String(content, StandardCharsets.UTF_8));
    return reader.pack(sha256(content));
  }

  private void split(String text) {
    for (String raw : text.split("\n", -1)) {
      String line = raw.strip();
      if (line.isEmpty() || line.startsWith("#")) {
        continue;
      }
      int equals = line.indexOf('=');
      if (equals < 1) {
        throw wrong(line, "a line is key = value");
      }
      String key = line.substring(0, equals).strip();
      if (!HEAD.contains(key) && BODY.stream().noneMatch(key::startsWith)) {
        throw wrong(key, "no such key");
      }
      if (entries.putIfAbsent(key, line.substring(equals + 1).strip()) != null) {
        throw wrong(key, "there twice");
      }
    }
  }

  private Pack pack(String hash) {
    PackRef ref = new PackRef(needed("id"), needed("version"), hash);
    Map<String, BigDecimal> figures = new LinkedHashMap<>();
    Map<String, List<TaxTable.Bracket>> tables = new LinkedHashMap<>();
    Map<String, List<List<Optional<BigDecimal>>>> rows = new LinkedHashMap<>();
    Map<String, String> wordings = new LinkedHashMap<>();
    Map<String, String> jumps = new LinkedHashMap<>();
    entries.forEach((key, value) -> {
      if (key.startsWith(FIGURE)) {
        figures.put(key.substring(FIGURE.length()), number(key, value));
      } else if (key.startsWith(TABLE)) {
        String name = key.substring(TABLE.length(), key.lastIndexOf('.'));
        tables.computeIfAbsent(name, _ -> new ArrayList<>()).add(bracket(key, value));
      } else if (key.startsWith(ROW)) {
        String name = key.substring(ROW.length(), key.lastIndexOf('.'));
        rows.computeIfAbsent(name, _ -> new ArrayList<>()).add(row(key, value));
      } else if (key.startsWith(TEXT)) {
        wordings.put(key.substring(TEXT.length()), value);
      } else if (key.startsWith(JUMP)) {
        jumps.put(key.substring(JUMP.length()), needed(key));
      }
    });
    Set<String> unknown = unknown();
    if (figures.isEmpty()
        && tables.isEmpty()
        && rows.isEmpty()
        && wordings.isEmpty()
        && unknown.isEmpty()) {
      throw wrong("figure", "a pack holds at least one");
    }
    tables.forEach(this::checkOrder);
    LocalDate from = date("effectiveFrom", needed("effectiveFrom"));
    String to = entries.get("effectiveTo");
    return new Pack(
        ref,
        place(),
        needed("topic"),
        from,
        to == null ? null : date("effectiveTo", to),
        source(figures.keySet()),
        confidence(),
        figures,
        tables,
        rows,
        wordings,
        unknown,
        jumps);
  }

  private Set<String> unknown() {
    String names = entries.get(UNKNOWN);
    return names == null ? Set.of() : Set.of(names.split("\\s*,\\s*"));
  }

  private String source(Set<String> figures) {
    String source = entries.get("source");
    if (source == null || source.isEmpty()) {
      throw new Unsourced(file, figures);
    }
    return source;
  }

  private void checkOrder(String table, List<TaxTable.Bracket> brackets) {
    @Nullable BigDecimal before = BigDecimal.ZERO;
    for (TaxTable.Bracket bracket : brackets) {
      BigDecimal upTo = bracket.upTo();
      if (before == null || (upTo != null && upTo.compareTo(before) <= 0)) {
        throw wrong(TABLE + table, "ceilings rise, only the last row has none");
      }
      before = upTo;
    }
    if (before != null) {
      throw wrong(TABLE + table, "the last row has no ceiling: begin it with -");
    }
  }

  private TaxTable.Bracket bracket(String key, String row) {
    String[] parts = row.split("\\s+");
    if (parts.length != 3) {
      throw wrong(key, "a row is: ceiling or -, rate, quick deduction");
    }
    BigDecimal upTo = parts[0].equals("-") ? null : number(key, parts[0]);
    return new TaxTable.Bracket(upTo, number(key, parts[1]), number(key, parts[2]));
  }

  private List<Optional<BigDecimal>> row(String key, String text) {
    return Arrays.stream(text.split("\\s+"))
        .map(cell ->
            cell.equals("-") ? Optional.<BigDecimal>empty() : Optional.of(number(key, cell)))
        .toList();
  }

  private Place place() {
    try {
      return new Place(needed("place"));
    } catch (IllegalArgumentException e) {
      throw wrong("place", "not a place code");
    }
  }

  private Confidence confidence() {
    try {
      return Confidence.read(needed("confidence"));
    } catch (IllegalArgumentException e) {
      throw wrong("confidence", "high, medium or low");
    }
  }

  private LocalDate date(String key, String text) {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeException e) {
      throw wrong(key, "a date is yyyy-mm-dd");
    }
  }

  private BigDecimal number(String key, String text) {
    try {
      return new BigDecimal(text);
    } catch (NumberFormatException e) {
      throw wrong(key, "not a number");
    }
  }

  private String needed(String key) {
    String value = entries.get(key);
    if (value == null || value.isEmpty()) {
      throw wrong(key, "missing");
    }
    return value;
  }

  /** A pack whose figures rest on nothing. */
  static final class Unsourced extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    Unsourced(String file, Set<String> figures) {
      super(
          file
              + ": source: missing, so nothing supports "
              + figures.stream().sorted().collect(Collectors.joining(", ")));
    }
  }

  private IllegalArgumentException wrong(String key, String why) {
    return new IllegalArgumentException(file + ": " + key + ": " + why);
  }

  private static String sha256(byte[] content) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}
