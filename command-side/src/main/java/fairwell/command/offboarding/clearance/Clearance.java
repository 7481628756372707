package fairwell.command.offboarding.clearance;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import fairwell.kernel.offboarding.ClearanceStatus;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Where the clearance stands. */
@JsonTypeInfo(use = JsonTypeInfo.Id.SIMPLE_NAME, property = "is")
public sealed interface Clearance {

  /** Nothing was raised yet. */
  record NotStarted() implements Clearance {}

  /** Some item is open. */
  record Open(Map<String, Item> items) implements Clearance {

    public Open {
      items = Map.copyOf(items);
    }
  }

  /** Every item was resolved or waived. */
  record Complete(Map<String, Item> items) implements Clearance {

    public Complete {
      items = Map.copyOf(items);
    }
  }

  /** The status as both sides name it. */
  default ClearanceStatus status() {
    return switch (this) {
      case NotStarted _ -> ClearanceStatus.NOT_STARTED;
      case Open _ -> ClearanceStatus.OPEN;
      case Complete _ -> ClearanceStatus.COMPLETE;
    };
  }

  /** All items by id. */
  default Map<String, Item> all() {
    return switch (this) {
      case NotStarted _ -> Map.of();
      case Open open -> open.items();
      case Complete complete -> complete.items();
    };
  }

  /** The ids of the items that are open. */
  default List<String> openItems() {
    return all().entrySet().stream()
        .filter(item -> item.getValue().open())
        .map(Map.Entry::getKey)
        .sorted()
        .toList();
  }

  /** The items whose waiver ran out before that day, with its last day. */
  default SortedMap<String, LocalDate> expiredOn(LocalDate day) {
    SortedMap<String, LocalDate> expired = new TreeMap<>();
    all()
        .forEach((id, item) -> {
          LocalDate until = item.waivedUntil();
          if (until != null && day.isAfter(until)) {
            expired.put(id, until);
          }
        });
    return expired;
  }
}
