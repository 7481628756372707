package fairwell.cli;

import fairwell.kernel.personal.Disclosure;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/**
 * A file of disclosed values of one event, as the server hands it out. It is read strictly: beside
 * what is checked it holds nothing that a reader could take for checked.
 *
 * @param event the name of the event
 */
record DisclosureFile(
    String eventId, String event, String stream, long sequence, List<Value> values) {

  private static final String FORMAT = "format";
  private static final Set<String> FIELDS =
      Set.of(FORMAT, "eventId", "event", "stream", "sequence", "values");
  private static final Set<String> OF_A_VALUE =
      Set.of("field", "digest", "disclosure", "salt", "name", "value");
  private static final int PARTS = 3;

  /**
   * A value, and the disclosure that proves it.
   *
   * @param field its path in the event
   * @param digest of the disclosure, made here
   * @param agrees whether the file says the same digest, salt, name and value as the disclosure
   */
  record Value(String field, String digest, boolean agrees) {}

  /**
   * Reads a file.
   *
   * @throws CliFailure if it cannot be read, is of another version, or discloses nothing
   */
  static DisclosureFile read(Path file) {
    JsonNode root = JsonFile.read(file);
    String format = text(root, FORMAT);
    if (format == null) {
      throw unreadable("no-disclosures", file);
    }
    if (!format.equals(Disclosure.FORMAT)) {
      throw unreadable("verify-other-version", BundleFile.shown(format));
    }
    String eventId = text(root, "eventId");
    String event = text(root, "event");
    String stream = text(root, "stream");
    JsonNode sequence = root.path("sequence");
    if (!Set.copyOf(root.propertyNames()).equals(FIELDS)
        || eventId == null
        || event == null
        || stream == null
        || !sequence.isIntegralNumber()
        || !sequence.canConvertToLong()
        || !root.path("values").isArray()) {
      throw unreadable("no-disclosures", file);
    }
    List<Value> values = new ArrayList<>();
    for (JsonNode value : root.path("values")) {
      values.add(value(value, file));
    }
    if (values.isEmpty()) {
      throw unreadable("nothing-to-check");
    }
    return new DisclosureFile(eventId, event, stream, sequence.asLong(), List.copyOf(values));
  }

  private static Value value(JsonNode node, Path file) {
    if (!node.isObject()
        || !Set.copyOf(node.propertyNames()).equals(OF_A_VALUE)
        || !OF_A_VALUE.stream().allMatch(name -> node.path(name).isString())) {
      throw unreadable("no-disclosures", file);
    }
    String field = node.path("field").asString();
    String encoded = node.path("disclosure").asString();
    JsonNode disclosed = decoded(encoded, field);
    String digest = Disclosure.digestOf(encoded);
    boolean agrees =
        digest.equals(node.path("digest").asString())
            && disclosed.path(0).equals(node.path("salt"))
            && disclosed.path(1).equals(node.path("name"))
            && disclosed.path(1).equals(node.path("field"))
            && disclosed.path(2).equals(node.path("value"));
    return new Value(field, digest, agrees);
  }

  /** An array of salt, name and value (RFC 9901, section 4.2.1). */
  private static JsonNode decoded(String encoded, String field) {
    try {
      JsonNode disclosed = JsonFile.JSON.readTree(Base64.getUrlDecoder().decode(encoded));
      if (disclosed.isArray() && disclosed.size() == PARTS) {
        return disclosed;
      }
    } catch (IllegalArgumentException | JacksonException _) {
      // Said below: which byte is wrong tells nobody anything.
    }
    throw unreadable("disclosure-unreadable", BundleFile.shown(field));
  }

  private static @Nullable String text(JsonNode node, String name) {
    return node.path(name).isString() ? node.path(name).asString() : null;
  }

  private static CliFailure unreadable(String key, Object... values) {
    return new CliFailure(ExitCodes.WRONG_CALL, FairwellCommand.text(key, values));
  }
}
