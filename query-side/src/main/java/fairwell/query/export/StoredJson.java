package fairwell.query.export;

import fairwell.kernel.personal.PersonalText;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The stored payload of an event. It leaves as it is, byte for byte, but for its personal texts: of
 * each its digest is left, or it is opened.
 */
final class StoredJson {

  static final JsonMapper JSON =
      JsonMapper.builder()
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
          .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
          .build();

  private static final String DIGEST = "_sd";
  private static final byte[] MARK = ("\"" + DIGEST + "\"").getBytes(StandardCharsets.US_ASCII);

  private StoredJson() {}

  /** The payload with the digest of each personal text in its place. */
  static byte[] withDigests(byte[] payload) {
    return hasTexts(payload)
        ? replaced(payload, sealed -> JSON.createObjectNode().put(DIGEST, sealed.digest()))
        : payload;
  }

  /** The payload with its personal texts; one of an erased person is {@code {"erased":true}}. */
  static byte[] opened(byte[] payload, Map<PersonalText.Sealed, String> texts) {
    return hasTexts(payload)
        ? replaced(
            payload,
            sealed -> {
              String text = texts.get(sealed);
              return text == null
                  ? JSON.createObjectNode().put("erased", true)
                  : JSON.getNodeFactory().stringNode(text);
            })
        : payload;
  }

  /** The personal texts in a payload, sealed. */
  static List<PersonalText.Sealed> texts(byte[] payload) {
    List<PersonalText.Sealed> found = new ArrayList<>();
    if (hasTexts(payload)) {
      replaced(
          payload,
          sealed -> {
            found.add(sealed);
            return JSON.getNodeFactory().nullNode();
          });
    }
    return found;
  }

  private static byte[] replaced(byte[] payload, Function<PersonalText.Sealed, JsonNode> other) {
    JsonNode tree = JSON.readTree(payload);
    walk(tree, other);
    return JSON.writeValueAsBytes(tree);
  }

  private static void walk(JsonNode node, Function<PersonalText.Sealed, JsonNode> other) {
    switch (node) {
      case ObjectNode object ->
          List.copyOf(object.properties())
              .forEach(field -> {
                PersonalText.Sealed sealed = sealed(field.getValue());
                if (sealed == null) {
                  walk(field.getValue(), other);
                } else {
                  object.set(field.getKey(), other.apply(sealed));
                }
              });
      case ArrayNode array -> {
        for (int i = 0; i < array.size(); i++) {
          PersonalText.Sealed sealed = sealed(array.get(i));
          if (sealed == null) {
            walk(array.get(i), other);
          } else {
            array.set(i, other.apply(sealed));
          }
        }
      }
      default -> {
        // A plain value holds nothing.
      }
    }
  }

  private static PersonalText.@Nullable Sealed sealed(JsonNode node) {
    return node.isObject() && node.has(DIGEST) && node.has("box")
        ? PersonalText.stored(
            node.path("subject").asString(),
            node.path("in").asString(),
            node.path(DIGEST).asString(),
            node.path("box").asString())
        : null;
  }

  /** Looked for in the bytes: most events hold none and need not be read. */
  private static boolean hasTexts(byte[] payload) {
    int last = payload.length - MARK.length;
    for (int at = 0; at <= last; at++) {
      int same = 0;
      while (same < MARK.length && payload[at + same] == MARK[same]) {
        same++;
      }
      if (same == MARK.length) {
        return true;
      }
    }
    return false;
  }
}
