package fairwell.query.api;

import fairwell.kernel.access.Actor;
import fairwell.query.export.ExportFormat;
import fairwell.query.export.ExportPurpose;
import fairwell.query.export.ExportRequest;
import fairwell.query.export.ExportScope;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The body that asks for an export, read strictly: what is not known is not passed over. */
final class ExportBody {

  static final Set<String> FIELDS =
      Set.of(
          "format",
          "purpose",
          "cases",
          "units",
          "from",
          "to",
          "types",
          "texts",
          "facts",
          "position");

  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final int MOST_IN_A_LIST = 1000;
  private static final int LONGEST = 200;

  private final JsonNode body;

  private ExportBody(JsonNode body) {
    this.body = body;
  }

  /**
   * Reads what an account asks for.
   *
   * @param head the position that is meant where none is named
   */
  static ExportRequest read(byte[] bytes, Actor who, long head) {
    ExportBody body = new ExportBody(object(bytes));
    return new ExportRequest(
        who,
        body.choice("format", ExportFormat.class),
        body.choice("purpose", ExportPurpose.class),
        new ExportScope(
            body.texts("cases"),
            body.texts("units"),
            body.day("from"),
            body.day("to"),
            body.texts("types")),
        body.yes("texts"),
        body.yes("facts"),
        body.position(head));
  }

  private static JsonNode object(byte[] bytes) {
    JsonNode read;
    try {
      read = JSON.readTree(bytes);
    } catch (JacksonException notJson) {
      throw wrong("", "a JSON object");
    }
    if (!read.isObject()) {
      throw wrong("", "a JSON object");
    }
    for (String name : read.propertyNames()) {
      if (!FIELDS.contains(name)) {
        throw wrong(name, "one of " + String.join(", ", FIELDS.stream().sorted().toList()));
      }
    }
    return read;
  }

  private <E extends Enum<E>> E choice(String name, Class<E> type) {
    String value = body.path(name).asString("");
    return Arrays.stream(type.getEnumConstants())
        .filter(constant -> constant.name().equals(value))
        .findFirst()
        .orElseThrow(() ->
            wrong(
                name,
                "one of "
                    + String.join(
                        ", ", Arrays.stream(type.getEnumConstants()).map(Enum::name).toList())));
  }

  private List<String> texts(String name) {
    JsonNode list = body.path(name);
    if (list.isMissingNode()) {
      return List.of();
    }
    List<String> texts = new ArrayList<>();
    for (JsonNode one : list.isArray() ? list : JSON.createArrayNode().addNull()) {
      String text = one.isString() ? one.asString() : "";
      if (text.isBlank() || text.length() > LONGEST || text.chars().anyMatch(c -> c < ' ')) {
        throw wrong(name, "a list of texts of 1 to " + LONGEST + " characters");
      }
      texts.add(text);
    }
    if (texts.size() > MOST_IN_A_LIST) {
      throw wrong(name, "at most " + MOST_IN_A_LIST + " texts");
    }
    return texts;
  }

  private @Nullable LocalDate day(String name) {
    JsonNode value = body.path(name);
    if (value.isMissingNode() || value.isNull()) {
      return null;
    }
    try {
      return LocalDate.parse(value.asString(""));
    } catch (DateTimeException noDay) {
      throw wrong(name, "a day, for example 2026-06-30");
    }
  }

  private boolean yes(String name) {
    JsonNode value = body.path(name);
    if (!value.isMissingNode() && !value.isBoolean()) {
      throw wrong(name, "true or false");
    }
    return value.asBoolean(false);
  }

  private long position(long head) {
    JsonNode value = body.path("position");
    if (value.isMissingNode() || value.isNull()) {
      return head;
    }
    if (!value.isIntegralNumber() || !value.canConvertToLong() || value.asLong() < 0) {
      throw wrong("position", "a position of the log, from 0 to " + head);
    }
    return value.asLong();
  }

  private static ReadProblem wrong(String field, String expected) {
    return ReadProblem.field(ReadProblem.Code.INVALID_FIELD, field, expected);
  }
}
