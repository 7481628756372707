package fairwell.kernel.value;

import fairwell.kernel.personal.PersonalText;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Currency;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The one form of a report: the same report gives the same bytes in every process. JSON with the
 * fields of a record in their order, names of a map sorted, numbers as text without trailing zeros.
 * A personal text is its digest, which binds its content and stays when the text is erased.
 */
public final class CanonicalForm {

  private static final char FIRST_PRINTABLE = 0x20;

  private CanonicalForm() {}

  /** The bytes of that form, in UTF-8. */
  public static byte[] of(Record value) {
    return text(value).getBytes(StandardCharsets.UTF_8);
  }

  /** That form of a part of a report. */
  public static String text(@Nullable Object value) {
    StringBuilder json = new StringBuilder();
    write(value, json);
    return json.toString();
  }

  /** SHA-256 in lower-case hexadecimal. */
  public static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  private static void write(@Nullable Object value, StringBuilder json) {
    switch (value) {
      case null -> json.append("null");
      case Boolean truth -> json.append(truth);
      case Integer number -> json.append(number);
      case Long number -> json.append(number);
      case BigDecimal number -> write(number.stripTrailingZeros().toPlainString(), json);
      case String text -> quote(text, json);
      case Enum<?> one -> quote(one.name(), json);
      case LocalDate _, YearMonth _, Instant _, Currency _ -> quote(value.toString(), json);
      case PersonalText.Sealed sealed -> quote(sealed.digest(), json);
      case PersonalText.Plain _ ->
          throw new IllegalStateException("a report rests on stored facts, whose texts are sealed");
      case List<?> many -> write(many, json);
      case Map<?, ?> map -> write(map, json);
      case Record fields -> write(fields, json);
      // A new kind of value gets a form on purpose or none.
      default -> throw new IllegalStateException("no canonical form of a " + value.getClass());
    }
  }

  private static void write(Record value, StringBuilder json) {
    char before = '{';
    for (RecordComponent field : value.getClass().getRecordComponents()) {
      json.append(before);
      quote(field.getName(), json);
      json.append(':');
      write(valueOf(value, field), json);
      before = ',';
    }
    json.append(before == '{' ? "{}" : "}");
  }

  private static void write(List<?> values, StringBuilder json) {
    json.append('[');
    for (int i = 0; i < values.size(); i++) {
      json.append(i == 0 ? "" : ",");
      write(values.get(i), json);
    }
    json.append(']');
  }

  private static void write(Map<?, ?> values, StringBuilder json) {
    Map<String, Object> sorted = new TreeMap<>();
    values.forEach((name, value) -> sorted.put(name.toString(), value));
    json.append('{');
    String before = "";
    for (Map.Entry<String, Object> one : sorted.entrySet()) {
      json.append(before);
      quote(one.getKey(), json);
      json.append(':');
      write(one.getValue(), json);
      before = ",";
    }
    json.append('}');
  }

  private static void quote(String text, StringBuilder json) {
    json.append('"');
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '"' || c == '\\') {
        json.append('\\').append(c);
      } else if (c < FIRST_PRINTABLE) {
        json.append("\\u%04x".formatted((int) c));
      } else {
        json.append(c);
      }
    }
    json.append('"');
  }

  private static @Nullable Object valueOf(Record value, RecordComponent field) {
    try {
      return field.getAccessor().invoke(value);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("a record hides its field " + field.getName(), e);
    }
  }
}
