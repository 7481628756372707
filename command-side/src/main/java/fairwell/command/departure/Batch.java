package fairwell.command.departure;

import fairwell.kernel.event.departure.DepartureEvent;
import fairwell.kernel.event.departure.DepartureRefused;
import fairwell.kernel.event.departure.DeparturesOrdered;
import fairwell.kernel.id.CaseId;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Departures that were ordered together.
 *
 * @param order absent before it was given
 * @param refused what spoke against a case, by case
 */
public record Batch(@Nullable DeparturesOrdered order, Map<CaseId, String> refused) {

  /** Nothing was ordered. */
  public static final Batch NONE = new Batch(null, Map.of());

  public Batch {
    refused = Map.copyOf(refused);
  }

  /** The batch after one more event. */
  public Batch after(DepartureEvent event) {
    return switch (event) {
      case DeparturesOrdered e -> new Batch(e, refused);
      case DepartureRefused e -> {
        Map<CaseId, String> next = new LinkedHashMap<>(refused);
        next.put(e.caseId(), e.refusal());
        yield new Batch(order, next);
      }
    };
  }
}
