package fairwell.log.json;

import org.axonframework.serialization.SimpleSerializedType;
import org.axonframework.serialization.upcasting.event.IntermediateEventRepresentation;
import org.axonframework.serialization.upcasting.event.SingleEventUpcaster;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Settlements before version 4 raised flags without naming the facts behind them: they are read as
 * naming none.
 */
final class UnreasonedFlags extends SingleEventUpcaster {

  private static final String NAME = "offboarding.SettlementComputed";

  @Override
  protected boolean canUpcast(IntermediateEventRepresentation event) {
    return event.getType().equals(new SimpleSerializedType(NAME, "3"));
  }

  @Override
  protected IntermediateEventRepresentation doUpcast(IntermediateEventRepresentation event) {
    return event.upcastPayload(
        new SimpleSerializedType(NAME, "4"),
        JsonNode.class,
        json -> {
          ObjectNode fields = (ObjectNode) json;
          ObjectNode statement = (ObjectNode) fields.get("statement");
          statement.putArray("reasons");
          return fields;
        });
  }
}
