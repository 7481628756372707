package fairwell.command.webhook.event;

import fairwell.kernel.event.Recorded;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * The envelope: CloudEvents 1.0 in structured mode. The same event gives the same bytes, whenever
 * and however often it is sent.
 */
public final class CloudEvent {

  /** The media type of the body. */
  public static final String MEDIA_TYPE = "application/cloudevents+json; charset=utf-8";

  /** What a test of the connection is called; no event of the log has this name. */
  public static final String PING = "fairwell.Ping.v1";

  /** Where the schemas are served, below the public address. */
  public static final String SCHEMAS = "/api/v1/webhook-event-types/";

  private static final JsonMapper JSON = JsonMapper.builder().build();

  private CloudEvent() {}

  /**
   * An event of a case. It says which case and not whom: who may know that asks the API.
   *
   * @param base the public address of this Fairwell, without a slash at its end
   */
  public static byte[] of(Recorded recorded, Outgoing outgoing, String base) {
    Map<String, @Nullable Object> data = new LinkedHashMap<>();
    data.put("caseId", recorded.streamId());
    data.put("case", base + "/api/v1/cases/" + recorded.streamId());
    data.putAll(outgoing.data());
    String type = outgoing.type().type();
    Map<String, Object> event = envelope(recorded.eventId(), type, recorded.at(), base);
    event.put("subject", recorded.streamId());
    // A CloudEvents integer has 32 bits.
    event.put("position", String.valueOf(recorded.position()));
    event.put("dataschema", base + SCHEMAS + type);
    event.put("data", data);
    return JSON.writeValueAsBytes(event);
  }

  /** A test of the connection; says nothing of anybody. */
  public static byte[] ping(String id, String endpointId, Instant at, String base) {
    Map<String, Object> event = envelope(id, PING, at, base);
    event.put("data", Map.of("endpointId", endpointId));
    return JSON.writeValueAsBytes(event);
  }

  /** The JSON schema of what an event of this type carries, as it is served. */
  public static Map<String, Object> schema(OutgoingType type, String base) {
    Map<String, Object> schema =
        ordered(
            "$schema",
            "https://json-schema.org/draft/2020-12/schema",
            "$id",
            base + SCHEMAS + type.type(),
            "title",
            type.type());
    schema.putAll(dataSchema(type));
    return schema;
  }

  /** The same, to be put into another document. */
  public static Map<String, Object> dataSchema(OutgoingType type) {
    Map<String, Object> properties = new LinkedHashMap<>();
    properties.put("caseId", Map.of("type", "string"));
    properties.put("case", ordered("type", "string", "format", "uri"));
    type.fields().forEach(field -> properties.put(field.name(), field.schema()));
    return ordered(
        "type", "object", "required", List.copyOf(properties.keySet()), "properties", properties);
  }

  private static Map<String, Object> envelope(String id, String type, Instant at, String base) {
    return ordered(
        "specversion",
        "1.0",
        "id",
        id,
        "source",
        base + "/",
        "type",
        type,
        "time",
        at.toString(),
        "datacontenttype",
        "application/json");
  }

  private static Map<String, Object> ordered(Object... pairs) {
    Map<String, Object> map = new LinkedHashMap<>();
    for (int i = 0; i < pairs.length; i += 2) {
      map.put((String) pairs[i], pairs[i + 1]);
    }
    return map;
  }
}
