package fairwell.log.json;

import org.axonframework.serialization.SimpleSerializedType;
import org.axonframework.serialization.upcasting.event.IntermediateEventRepresentation;
import org.axonframework.serialization.upcasting.event.SingleEventUpcaster;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * An event got one more field that may be absent: older versions are read as saying nothing of it.
 */
final class FieldAdded extends SingleEventUpcaster {

  private final String name;
  private final int since;
  private final String field;

  FieldAdded(String name, String field) {
    this(name, 2, field);
  }

  /**
   * A field of a later version.
   *
   * @param since the first version that has it
   */
  FieldAdded(String name, int since, String field) {
    this.name = name;
    this.since = since;
    this.field = field;
  }

  @Override
  protected boolean canUpcast(IntermediateEventRepresentation event) {
    return event.getType().equals(new SimpleSerializedType(name, Integer.toString(since - 1)));
  }

  @Override
  protected IntermediateEventRepresentation doUpcast(IntermediateEventRepresentation event) {
    return event.upcastPayload(
        new SimpleSerializedType(name, Integer.toString(since)),
        JsonNode.class,
        json -> ((ObjectNode) json).putNull(field));
  }
}
