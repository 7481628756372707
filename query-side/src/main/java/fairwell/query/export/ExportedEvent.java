package fairwell.query.export;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * An event as it is exported.
 *
 * @param time when it was recorded, as it is stored: ISO 8601 in UTC
 * @param name for example {@code offboarding.NoticeGiven}
 * @param version of its form as it was stored then; it is not lifted to a newer one
 * @param sequence its place in its stream
 * @param caseId the case it belongs to, or because of which it is in the file
 * @param employee the person of that case
 * @param unit the unit of that case
 * @param data what it says, as JSON in one line; absent where only that it happened is for the
 *     reader
 */
record ExportedEvent(
    long position,
    String id,
    String time,
    String name,
    String version,
    String stream,
    long sequence,
    String caseId,
    String employee,
    String unit,
    @Nullable String actor,
    @Nullable String role,
    @Nullable String reason,
    @Nullable String correlation,
    byte @Nullable [] data) {

  /** Its name and form, for example {@code fairwell.log.offboarding.NoticeGiven.v1}. */
  String type() {
    return "fairwell.log." + name + ".v" + version;
  }

  /** What it says, to be looked into. */
  JsonNode tree() {
    return data == null ? StoredJson.JSON.createObjectNode() : StoredJson.JSON.readTree(data);
  }

  /** An amount with its currency. */
  record Amount(String amount, String currency) {

    /** The amount of an event that says exactly one. */
    static Optional<Amount> only(JsonNode data) {
      Amount found = null;
      for (var field : data.properties()) {
        JsonNode value = field.getValue();
        if (value.path("amount").isString() && value.path("currency").isString()) {
          if (found != null) {
            return Optional.empty();
          }
          found = new Amount(value.path("amount").asString(), value.path("currency").asString());
        }
      }
      return Optional.ofNullable(found);
    }
  }
}
