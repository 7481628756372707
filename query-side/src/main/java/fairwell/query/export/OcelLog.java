package fairwell.query.export;

import fairwell.kernel.event.EventCatalogue;
import fairwell.kernel.event.offboarding.SettlementEvent;
import fairwell.query.export.ExportedEvent.Amount;
import java.io.IOException;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.JsonNode;

/**
 * OCEL 2.0 as JSON. Events come first, for they are streamed; the objects they speak of are kept in
 * mind and follow, each once: case, person, item of the handover, version of the settlement, offer,
 * draft of the agreement.
 */
final class OcelLog implements EventFile {

  private static final List<String> ATTRIBUTES =
      List.of("position", "actor", "role", "reason", "amount", "currency");
  private static final String CASE = "case";
  private static final String PERSON = "employee";

  private record Thing(String type, String firstAt, @Nullable String unit, @Nullable String of) {}

  private final JsonGenerator json;
  private final TreeSet<String> types = new TreeSet<>();
  private final Map<String, Thing> things = new LinkedHashMap<>();

  OcelLog(OutputStream out) {
    this.json = StoredJson.JSON.createGenerator(out);
    json.writeStartObject();
    json.writeArrayPropertyStart("events");
  }

  @Override
  public void add(ExportedEvent event) {
    types.add(event.name());
    JsonNode data = event.tree();
    json.writeStartObject();
    json.writeStringProperty("id", event.id());
    json.writeStringProperty("type", event.name());
    json.writeStringProperty("time", event.time());
    json.writeArrayPropertyStart("attributes");
    attribute("position", Long.toString(event.position()));
    attribute("actor", event.actor());
    attribute("role", event.role());
    attribute("reason", event.reason());
    Amount.only(data)
        .ifPresent(amount -> {
          attribute("amount", amount.amount());
          attribute("currency", amount.currency());
        });
    json.writeEndArray();
    json.writeArrayPropertyStart("relationships");
    relate(event.caseId(), CASE, new Thing(CASE, event.time(), event.unit(), event.employee()));
    relate(event.employee(), PERSON, new Thing(PERSON, event.time(), null, null));
    parts(event, data);
    json.writeEndArray();
    json.writeEndObject();
  }

  private void parts(ExportedEvent event, JsonNode data) {
    part(event, "clearance-item", data.path("itemId"));
    part(event, "offer", data.path("offerId"));
    part(event, "agreement", data.path("draft"));
    if (EventCatalogue.classOf(event.name())
        .filter(SettlementEvent.class::isAssignableFrom)
        .isPresent()) {
      part(event, "settlement", data.path("version"));
    }
  }

  private void part(ExportedEvent event, String type, JsonNode which) {
    if (which.isString() || which.isIntegralNumber()) {
      relate(
          event.caseId() + "/" + type + "/" + which.asString(),
          type,
          new Thing(type, event.time(), null, event.caseId()));
    }
  }

  private void relate(String id, String qualifier, Thing thing) {
    things.putIfAbsent(id, thing);
    json.writeStartObject();
    json.writeStringProperty("objectId", id);
    json.writeStringProperty("qualifier", qualifier);
    json.writeEndObject();
  }

  private void attribute(String name, @Nullable String value) {
    if (value != null) {
      json.writeStartObject();
      json.writeStringProperty("name", name);
      json.writeStringProperty("value", value);
      json.writeEndObject();
    }
  }

  @Override
  public void close() throws IOException {
    try (json) {
      json.writeEndArray();
      json.writeArrayPropertyStart("objects");
      things.forEach(this::object);
      json.writeEndArray();
      json.writeArrayPropertyStart("eventTypes");
      types.forEach(type -> type(type, ATTRIBUTES));
      json.writeEndArray();
      json.writeArrayPropertyStart("objectTypes");
      new TreeSet<>(things.values().stream().map(Thing::type).toList())
          .forEach(type -> type(type, type.equals(CASE) ? List.of("unit") : List.of()));
      json.writeEndArray();
      json.writeEndObject();
    }
  }

  private void object(String id, Thing thing) {
    json.writeStartObject();
    json.writeStringProperty("id", id);
    json.writeStringProperty("type", thing.type());
    json.writeArrayPropertyStart("attributes");
    if (thing.unit() != null) {
      json.writeStartObject();
      json.writeStringProperty("name", "unit");
      json.writeStringProperty("time", thing.firstAt());
      json.writeStringProperty("value", thing.unit());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeArrayPropertyStart("relationships");
    if (thing.of() != null) {
      json.writeStartObject();
      json.writeStringProperty("objectId", thing.of());
      json.writeStringProperty("qualifier", "of");
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private void type(String name, List<String> attributes) {
    json.writeStartObject();
    json.writeStringProperty("name", name);
    json.writeArrayPropertyStart("attributes");
    for (String attribute : attributes) {
      json.writeStartObject();
      json.writeStringProperty("name", attribute);
      json.writeStringProperty("type", "string");
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }
}
