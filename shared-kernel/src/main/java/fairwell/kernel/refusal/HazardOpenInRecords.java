package fairwell.kernel.refusal;

import java.util.List;

/**
 * A hazard was answered as clear, and the records show it open: {@code points} names where. Record
 * what settled it, or answer that it is open.
 */
public record HazardOpenInRecords(String hazard, List<String> points) implements Refusal {
  public HazardOpenInRecords {
    points = List.copyOf(points);
  }

  @Override
  public Kind kind() {
    return Kind.CONFLICT;
  }
}
