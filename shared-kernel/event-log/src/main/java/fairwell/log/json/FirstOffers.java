package fairwell.log.json;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.axonframework.serialization.SimpleSerializedType;
import org.axonframework.serialization.upcasting.event.IntermediateEventRepresentation;
import org.axonframework.serialization.upcasting.event.SingleEventUpcaster;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The first offers said neither their round nor what they answer, how they were made and until
 * when, which issues beside the money they settle, and whose authority they rest on; the first
 * acceptances not whose they are. Version 1 is read as saying nothing of it.
 */
final class FirstOffers extends SingleEventUpcaster {

  private static final Map<String, Consumer<ObjectNode>> ADDED =
      Map.of(
          "offboarding.OfferTabled", FirstOffers::tabled,
          "offboarding.OfferAccepted", FirstOffers::accepted);

  @Override
  protected boolean canUpcast(IntermediateEventRepresentation event) {
    return ADDED.containsKey(event.getType().getName())
        && "1".equals(event.getType().getRevision());
  }

  @Override
  protected IntermediateEventRepresentation doUpcast(IntermediateEventRepresentation event) {
    String name = event.getType().getName();
    return event.upcastPayload(
        new SimpleSerializedType(name, "2"),
        JsonNode.class,
        json -> {
          ObjectNode fields = (ObjectNode) json;
          ADDED.getOrDefault(name, _ -> {}).accept(fields);
          return fields;
        });
  }

  private static void tabled(ObjectNode offer) {
    offer.put("round", 0);
    List.of("answers", "channel", "expiresOn", "authority", "exceptionId").forEach(offer::putNull);
    List.of("issues", "criteria").forEach(offer::putArray);
  }

  private static void accepted(ObjectNode acceptance) {
    List.of("by", "authority", "exceptionId").forEach(acceptance::putNull);
  }
}
