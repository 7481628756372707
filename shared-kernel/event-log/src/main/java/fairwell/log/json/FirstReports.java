package fairwell.log.json;

import org.axonframework.serialization.SimpleSerializedType;
import org.axonframework.serialization.upcasting.event.IntermediateEventRepresentation;
import org.axonframework.serialization.upcasting.event.SingleEventUpcaster;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The first preparation reports were made elsewhere: version 1 holds a hash that somebody gave and
 * points that somebody wrote, which are remarks now. What it rested on is not known.
 */
final class FirstReports extends SingleEventUpcaster {

  private static final String NAME = "offboarding.PreparationReportAttached";

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
          fields.set("remarks", fields.remove("openPoints"));
          fields.putArray("openPoints");
          return fields.putNull("basis");
        });
  }
}
