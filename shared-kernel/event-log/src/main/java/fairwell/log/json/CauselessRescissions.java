package fairwell.log.json;

import org.axonframework.serialization.SimpleSerializedType;
import org.axonframework.serialization.upcasting.event.IntermediateEventRepresentation;
import org.axonframework.serialization.upcasting.event.SingleEventUpcaster;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Version 1 of a rescission had a reason in words alone: it names no cause and no consequence. */
final class CauselessRescissions extends SingleEventUpcaster {

  private static final String NAME = "offboarding.CaseRescinded";

  @Override
  protected boolean canUpcast(IntermediateEventRepresentation event) {
    return event.getType().equals(new SimpleSerializedType(NAME, "1"));
  }

  @Override
  protected IntermediateEventRepresentation doUpcast(IntermediateEventRepresentation event) {
    return event.upcastPayload(
        new SimpleSerializedType(NAME, "2"),
        JsonNode.class,
        json -> {
          ObjectNode fields = (ObjectNode) json;
          fields.putArray("consequences");
          return fields.putNull("cause");
        });
  }
}
