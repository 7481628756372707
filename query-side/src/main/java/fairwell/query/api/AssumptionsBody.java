package fairwell.query.api;

import fairwell.kernel.law.Ground;
import fairwell.kernel.value.InputBounds;
import fairwell.kernel.value.Money;
import fairwell.query.recomputation.Assumptions;
import fairwell.query.recomputation.Assumptions.AssumedFact;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.exc.InvalidFormatException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;
import tools.jackson.databind.json.JsonMapper;

/**
 * Assumptions as they come in; what is left out stays as it is. What is not as described is a
 * problem that names its field.
 *
 * @param facts facts of the employee that are other, or there as well
 * @param without numbers of facts in the employee’s stream that are left out
 * @param legalEnd where it is assumed, the other two days fall on it unless they are assumed, too
 * @param exGratia what was agreed in the talks on top of the law
 * @param overlays content hashes of overlays that are taken as published, proposed or not
 * @param packs drafts of pack files that are taken as published
 */
record AssumptionsBody(
    @Nullable List<AssumedFact> facts,
    @Nullable List<Long> without,
    @Nullable Ground ground,
    @Nullable LocalDate legalEnd,
    @Nullable LocalDate lastWorkingDay,
    @Nullable LocalDate paidThrough,
    @Nullable LocalDate noticeOn,
    @Nullable Money exGratia,
    @Nullable List<String> overlays,
    @Nullable List<String> packs) {

  private static final String A_DAY =
      "a day from %s to %s, for example 2026-06-30"
          .formatted(InputBounds.EARLIEST, InputBounds.LATEST);
  private static final List<String> DAYS =
      List.of("legalEnd", "lastWorkingDay", "paidThrough", "noticeOn");

  private static final JsonMapper JSON =
      JsonMapper.builder()
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .build();

  /** Reads a body; none at all assumes nothing. */
  static AssumptionsBody read(byte[] body) {
    try {
      JsonNode tree = JSON.readTree(body);
      for (String day : DAYS) {
        // A number would be taken for the days since 1970.
        if (tree.path(day).isNumber()) {
          throw ReadProblem.body("/" + day, A_DAY);
        }
      }
      bounded(tree, "");
      AssumptionsBody read = JSON.treeToValue(tree, AssumptionsBody.class);
      if (read == null) {
        throw ReadProblem.body("", "an object");
      }
      holding("/facts", read.facts);
      holding("/without", read.without);
      holding("/overlays", read.overlays);
      holding("/packs", read.packs);
      dated("/legalEnd", read.legalEnd);
      dated("/lastWorkingDay", read.lastWorkingDay);
      dated("/paidThrough", read.paidThrough);
      dated("/noticeOn", read.noticeOn);
      return read;
    } catch (JacksonException unreadable) {
      throw ReadProblem.body(pointer(unreadable), expected(unreadable));
    }
  }

  /** Before anything is made of them: a number of ten characters can have a billion digits. */
  private static void bounded(JsonNode node, String at) {
    if (node.isNumber() && !InputBounds.isShort(node.decimalValue())) {
      throw ReadProblem.body(at, "a number of fewer digits");
    }
    for (int i = 0; node.isArray() && i < node.size(); i++) {
      bounded(node.get(i), at + "/" + i);
    }
    for (Map.Entry<String, JsonNode> field : node.properties()) {
      String pointer = at + "/" + token(field.getKey());
      JsonNode value = field.getValue();
      bounded(value, pointer);
      if (field.getKey().equals("amount")
          && value.isValueNode()
          && !InputBounds.isAmount(
              value.isNumber() ? value.decimalValue().toPlainString() : value.asString(""))) {
        throw ReadProblem.body(pointer, "an amount, for example 8000.00");
      }
    }
  }

  private static void dated(String at, @Nullable LocalDate day) {
    if (day != null && !InputBounds.isDay(day)) {
      throw ReadProblem.body(at, A_DAY);
    }
  }

  /** A list holds things, not nothing. */
  private static void holding(String at, @Nullable List<?> list) {
    if (list != null && list.contains(null)) {
      throw ReadProblem.body(at + "/" + list.indexOf(null), "a value");
    }
  }

  List<String> hashes() {
    return overlays == null ? List.of() : overlays;
  }

  /** With the contents of the overlays it names. */
  Assumptions assumptions(List<String> contents) {
    return new Assumptions(
        facts == null ? List.of() : facts,
        without == null ? List.of() : without,
        ground,
        legalEnd,
        lastWorkingDay,
        paidThrough,
        noticeOn,
        exGratia,
        contents,
        packs == null ? List.of() : packs);
  }

  private static String pointer(JacksonException unreadable) {
    return unreadable.getPath().stream()
        .map(step ->
            step.getPropertyName() == null
                ? "/" + step.getIndex()
                : "/" + token(step.getPropertyName()))
        .collect(Collectors.joining());
  }

  /** RFC 6901: these two characters stand for themselves only in this form. */
  private static String token(String name) {
    return name.replace("~", "~0").replace("/", "~1");
  }

  private static String expected(JacksonException unreadable) {
    return switch (unreadable) {
      case UnrecognizedPropertyException other ->
          "one of "
              + other.getKnownPropertyIds().stream()
                  .map(String::valueOf)
                  .sorted()
                  .collect(Collectors.joining(", "));
      case InvalidFormatException wrong when wrong.getTargetType().isEnum() ->
          "one of "
              + Arrays.stream(wrong.getTargetType().getEnumConstants())
                  .map(String::valueOf)
                  .collect(Collectors.joining(", "));
      case InvalidFormatException wrong when wrong.getTargetType() == LocalDate.class -> A_DAY;
      default -> "JSON as the description of this question says";
    };
  }
}
