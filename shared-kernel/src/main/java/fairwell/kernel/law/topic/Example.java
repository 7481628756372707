package fairwell.kernel.law.topic;

import fairwell.kernel.refusal.ImpossibleValue;
import fairwell.kernel.refusal.Refused;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A worked example: one question to the law with the answer counsel expects. A file of them is the
 * acceptance test of the policy packs.
 *
 * @param asOf the day of the legal event
 * @param expected the results the example checks; others are not looked at
 */
public record Example(
    String id,
    String topic,
    String jurisdiction,
    LocalDate asOf,
    Map<String, @Nullable Object> inputs,
    Map<String, @Nullable Object> expected) {

  /**
   * Reads one example as a JSON reader gives it; keys that explain (arithmetic, source, note) are
   * for people and passed over.
   *
   * @param position says where in the file it stands, for the refusal
   * @throws Refused naming the key that is missing or of another form
   */
  public static Example of(String position, Map<String, ? extends @Nullable Object> raw) {
    String id = text(position, raw, "id");
    String at = id + ".";
    Map<String, @Nullable Object> expected = object(at, raw, "expected");
    if (expected.isEmpty()) {
      throw wrong(at + "expected", "at least one expected result");
    }
    return new Example(
        id,
        text(at, raw, "topic"),
        text(at, raw, "jurisdiction"),
        date(at, raw),
        object(at, raw, "inputs"),
        expected);
  }

  private static String text(String at, Map<String, ? extends @Nullable Object> raw, String key) {
    if (raw.get(key) instanceof String text && !text.isBlank()) {
      return text;
    }
    throw wrong(at + key, "a text");
  }

  private static LocalDate date(String at, Map<String, ? extends @Nullable Object> raw) {
    try {
      return LocalDate.parse(text(at, raw, "as_of"));
    } catch (DateTimeException e) {
      throw wrong(at + "as_of", "a date yyyy-mm-dd that exists");
    }
  }

  private static Map<String, @Nullable Object> object(
      String at, Map<String, ? extends @Nullable Object> raw, String key) {
    if (!(raw.get(key) instanceof Map<?, ?> map)) {
      throw wrong(at + key, "an object");
    }
    Map<String, @Nullable Object> named = new LinkedHashMap<>();
    map.forEach((name, value) -> named.put(String.valueOf(name), value));
    return named;
  }

  private static Refused wrong(String field, String expected) {
    return new Refused(new ImpossibleValue(field, expected));
  }
}
