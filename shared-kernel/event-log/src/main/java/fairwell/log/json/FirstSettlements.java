package fairwell.log.json;

import org.axonframework.serialization.SimpleSerializedType;
import org.axonframework.serialization.upcasting.event.IntermediateEventRepresentation;
import org.axonframework.serialization.upcasting.event.SingleEventUpcaster;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The first settlements rested on the shipped packs alone, and said neither when each part is due,
 * nor what it costs the employer, nor what the leaver takes along: version 1 is read as saying
 * nothing of it.
 */
final class FirstSettlements extends SingleEventUpcaster {

  private static final String NAME = "offboarding.SettlementComputed";
  private static final int SHIPPED_ALONE = -1;

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
          ObjectNode statement = (ObjectNode) fields.get("statement");
          statement.putArray("schedule");
          statement.putNull("employerCost");
          return fields.put("packsUpTo", SHIPPED_ALONE).putNull("benefits");
        });
  }
}
