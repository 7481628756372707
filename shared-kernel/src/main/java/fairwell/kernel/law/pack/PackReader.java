package fairwell.kernel.law.pack;

import static fairwell.kernel.law.pack.PackText.FIGURE;
import static fairwell.kernel.law.pack.PackText.JUMP;
import static fairwell.kernel.law.pack.PackText.ROW;
import static fairwell.kernel.law.pack.PackText.TABLE;
import static fairwell.kernel.law.pack.PackText.TEXT;

import fairwell.kernel.law.PackRef;
import fairwell.kernel.law.pack.PackCheck.Kind;
import fairwell.kernel.value.Place;
import java.math.BigDecimal;
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
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Reads one pack file: UTF-8 lines {@code key = value}, {@code #} begins a comment line. A key that
 * is missing, unknown or there twice, and a value that does not parse, are errors that name file
 * and key; all of them are named. {@code unknown = NAME, NAME} declares what was looked for and not
 * found; {@code jump.NAME = why} says why a figure jumps.
 */
final class PackReader {

  // Longer numbers are no figures of the law, and an exponent could ask for gigabytes.
  private static final Pattern NUMBER = Pattern.compile("-?\\d{1,15}(\\.\\d{1,12})?");

  private final PackText text;
  private final Map<String, BigDecimal> figures = new LinkedHashMap<>();
  private final Map<String, List<TaxTable.Bracket>> tables = new LinkedHashMap<>();
  private final Map<String, List<List<Optional<BigDecimal>>>> rows = new LinkedHashMap<>();
  private final Map<String, String> wordings = new LinkedHashMap<>();
  private final Map<String, String> jumps = new LinkedHashMap<>();

  private PackReader(PackText text) {
    this.text = text;
  }

  /**
   * The pack in a file.
   *
   * @throws UnreadablePack with everything that is wrong
   */
  static Pack read(String file, byte[] content) {
    return read(file, new PackText(content), sha256(content));
  }

  static Pack read(String file, PackText text, String hash) {
    return new PackReader(text).pack(file, hash);
  }

  /**
   * The pack in a file as far as it can be read, so that all that is wrong is found at once; the
   * faults say what cannot.
   */
  static Pack readable(PackText text, String hash) {
    PackReader reader = new PackReader(text);
    Pack pack = reader.parts(hash);
    return pack.without(text.faults().stream().map(PackFault::field).toList());
  }

  private Pack pack(String file, String hash) {
    Pack pack = parts(hash);
    if (!text.faults().isEmpty()) {
      throw new UnreadablePack(file, text.faults());
    }
    return pack;
  }

  private Pack parts(String hash) {
    PackRef ref = new PackRef(text.needed("id"), text.needed("version"), hash);
    text.entries().forEach(this::body);
    tables.forEach(this::checkOrder);
    Set<String> unknown = unknown();
    if (figures.isEmpty()
        && tables.isEmpty()
        && rows.isEmpty()
        && wordings.isEmpty()
        && unknown.isEmpty()) {
      text.wrong("figure", "a pack holds at least one");
    }
    Place place = place();
    String topic = text.needed("topic");
    new TypedTexts(wordings, text).check(topic);
    LocalDate from = date("effectiveFrom", text.needed("effectiveFrom"));
    String end = text.get("effectiveTo");
    LocalDate to = end.isEmpty() ? null : date("effectiveTo", end);
    if (to != null && !to.isAfter(from) && !from.equals(LocalDate.MIN)) {
      text.wrong("effectiveTo", "effectiveTo must be after effectiveFrom");
    }
    LocalDate until = to == null || !to.isAfter(from) ? null : to;
    String source = source();
    Confidence confidence = confidence();
    return new Pack(
        ref,
        place,
        topic,
        from,
        until,
        source,
        confidence,
        figures,
        tables,
        rows,
        wordings,
        unknown,
        jumps);
  }

  private void body(String key, String value) {
    if (key.startsWith(FIGURE)) {
      figures.put(key.substring(FIGURE.length()), number(key, value));
    } else if (key.startsWith(TABLE)) {
      tables.computeIfAbsent(numbered(key, TABLE), _ -> new ArrayList<>()).add(bracket(key, value));
    } else if (key.startsWith(ROW)) {
      rows.computeIfAbsent(numbered(key, ROW), _ -> new ArrayList<>()).add(row(key, value));
    } else if (key.startsWith(TEXT)) {
      wordings.put(key.substring(TEXT.length()), text.needed(key));
    } else if (key.startsWith(JUMP)) {
      jumps.put(key.substring(JUMP.length()), text.needed(key));
    }
  }

  /** The name in {@code table.NAME.N}. */
  private String numbered(String key, String prefix) {
    int last = key.lastIndexOf('.');
    if (last <= prefix.length() || !key.substring(last + 1).matches("\\d{1,6}")) {
      text.wrong(key, "a key of a row is " + prefix + "NAME.NUMBER");
      return key;
    }
    return key.substring(prefix.length(), last);
  }

  private Set<String> unknown() {
    String names = text.get("unknown");
    return names.isEmpty() ? Set.of() : Set.copyOf(Arrays.asList(names.split("\\s*,\\s*")));
  }

  private String source() {
    String source = text.get("source");
    if (source.isEmpty()) {
      text.wrong(
          Kind.UNSOURCED,
          "source",
          "missing, so nothing supports "
              + figures.keySet().stream().sorted().collect(Collectors.joining(", ")));
    }
    return source;
  }

  private void checkOrder(String table, List<TaxTable.Bracket> brackets) {
    @Nullable BigDecimal before = BigDecimal.ZERO;
    for (TaxTable.Bracket bracket : brackets) {
      BigDecimal upTo = bracket.upTo();
      if (before == null || (upTo != null && upTo.compareTo(before) <= 0)) {
        text.wrong(TABLE + table, "ceilings rise, only the last row has none");
        return;
      }
      before = upTo;
    }
    if (before != null) {
      text.wrong(TABLE + table, "the last row has no ceiling: begin it with -");
    }
  }

  private TaxTable.Bracket bracket(String key, String row) {
    String[] parts = row.split("\\s+");
    if (parts.length != 3) {
      text.wrong(key, "a row is: ceiling or -, rate, quick deduction");
      return new TaxTable.Bracket(null, BigDecimal.ZERO, BigDecimal.ZERO);
    }
    BigDecimal upTo = parts[0].equals("-") ? null : number(key, parts[0]);
    return new TaxTable.Bracket(upTo, number(key, parts[1]), number(key, parts[2]));
  }

  private List<Optional<BigDecimal>> row(String key, String cells) {
    return Arrays.stream(cells.split("\\s+"))
        .map(cell ->
            cell.equals("-") ? Optional.<BigDecimal>empty() : Optional.of(number(key, cell)))
        .toList();
  }

  private Place place() {
    String code = text.needed("place");
    try {
      return new Place(code.isEmpty() ? "CN" : code);
    } catch (IllegalArgumentException e) {
      text.wrong("place", "not a place code");
      return new Place("CN");
    }
  }

  private Confidence confidence() {
    String word = text.needed("confidence");
    try {
      return word.isEmpty() ? Confidence.LOW : Confidence.read(word);
    } catch (IllegalArgumentException e) {
      text.wrong("confidence", "high, medium or low");
      return Confidence.LOW;
    }
  }

  private LocalDate date(String key, String day) {
    if (day.isEmpty()) {
      return LocalDate.MIN;
    }
    try {
      return LocalDate.parse(day);
    } catch (DateTimeException e) {
      text.wrong(key, "a date is yyyy-mm-dd");
      return LocalDate.MIN;
    }
  }

  private BigDecimal number(String key, String digits) {
    if (NUMBER.matcher(digits).matches()) {
      return new BigDecimal(digits);
    }
    text.wrong(key, "not a number");
    return BigDecimal.ZERO;
  }

  static String sha256(byte[] content) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}
