package fairwell.command.api.json;

import fairwell.command.api.problem.ApiProblem;
import fairwell.command.api.problem.FieldError;
import fairwell.command.api.problem.ProblemCode;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Reads a body. Nothing is guessed, cut off or passed over: what is not exactly as described is a
 * problem, and all faults of a body are named at once.
 */
public final class StrictJson {

  private static final int DEEPEST = 20;

  private static final JsonMapper JSON =
      JsonMapper.builder(
              JsonFactory.builder()
                  .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                  .streamReadConstraints(
                      StreamReadConstraints.builder()
                          .maxNestingDepth(DEEPEST)
                          .maxNumberLength(40)
                          .build())
                  .build())
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
          .build();

  /** A shape is made once: finding it out asks each class for everything it declares. */
  private static final Map<Wanted, Shape.Fields> SHAPES = new ConcurrentHashMap<>();

  private record Wanted(Class<?> type, Set<String> given) {
    Shape.Fields shape() {
      return Shape.of(type, List.copyOf(given));
    }
  }

  private StrictJson() {}

  /** The object a body holds; an empty body is an object without fields. */
  public static ObjectNode parse(byte[] body) {
    if (body.length == 0) {
      return JSON.createObjectNode();
    }
    JsonNode read;
    try {
      read = JSON.readTree(body);
    } catch (JacksonException malformed) {
      var place = malformed.getLocation();
      throw ApiProblem.with(
          ProblemCode.MALFORMED_JSON,
          "problem",
          place == null
              ? "unreadable"
              : "line " + place.getLineNr() + ", column " + place.getColumnNr());
    } catch (NumberFormatException beyond) {
      // Jackson lets this one through for an exponent that no number can have.
      throw ApiProblem.with(ProblemCode.MALFORMED_JSON, "problem", "a number out of range");
    }
    if (read instanceof ObjectNode object) {
      return object;
    }
    throw new ApiProblem(
        ProblemCode.INVALID_BODY,
        List.of(new FieldError("", FieldError.WRONG, "an object")),
        Map.of());
  }

  /**
   * The record a body describes.
   *
   * @param given fields that do not come from the body, such as the id in the path
   */
  public static <T> T read(ObjectNode body, Class<T> type, Map<String, Object> given) {
    BodyReader reader = new BodyReader();
    Wanted wanted = new Wanted(type, Set.copyOf(given.keySet()));
    Object read = reader.record(body, SHAPES.computeIfAbsent(wanted, Wanted::shape), "", given);
    if (!reader.errors().isEmpty() || read == null) {
      throw new ApiProblem(ProblemCode.INVALID_BODY, reader.errors(), Map.of());
    }
    return type.cast(read);
  }

  /** The body as maps, lists, texts, exact numbers and truths. */
  @SuppressWarnings("unchecked") // a JSON object has text keys
  public static Map<String, @Nullable Object> plain(ObjectNode body) {
    return JSON.treeToValue(body, Map.class);
  }

  /** The same bytes for every way to write the same body. */
  public static byte[] canonical(ObjectNode body) {
    return JSON.writeValueAsBytes(JSON.treeToValue(body, Map.class));
  }
}
