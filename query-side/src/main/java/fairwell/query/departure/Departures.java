package fairwell.query.departure;

import fairwell.query.caselist.CaseRow;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Orders of departures, the newest first.
 *
 * @param position every event up to this log position is in them
 */
public record Departures(List<Order> orders, long position) {

  public Departures {
    orders = List.copyOf(orders);
  }

  /**
   * One order.
   *
   * @param people how many were ordered
   * @param rows those that the reader may know of
   */
  public record Order(
      String id, String orderedBy, Instant orderedAt, String reason, int people, List<Row> rows) {

    public Order {
      rows = List.copyOf(rows);
    }
  }

  /**
   * One departure.
   *
   * @param found its case as the reader may see it; absent before it is open
   */
  public record Row(OrderedDepartures.Row ordered, @Nullable CaseRow found) {}
}
