package fairwell.log.json;

import org.axonframework.serialization.SimpleSerializedType;
import org.axonframework.serialization.upcasting.event.IntermediateEventRepresentation;
import org.axonframework.serialization.upcasting.event.SingleEventUpcaster;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** An event got one more field that may be absent: version 1 is read as saying nothing of it. */
final class FieldAdded extends SingleEventUpcaster {

  private final String name;
  private final String field;

  FieldAdded(String name, String field) {
    this.name = name;
    this.field = field;
  }

  @Override
  protected boolean canUpcast(IntermediateEventRepresentation event) {
    return event.getType().equals(new SimpleSerializedType(name, "1"));
  }

  @Override
  protected IntermediateEventRepresentation doUpcast(IntermediateEventRepresentation event) {
    return event.upcastPayload(
        new SimpleSerializedType(name, "2"),
        JsonNode.class,
        json -> ((ObjectNode) json).putNull(field));
  }
}
