package fairwell.kernel.refusal;

import java.util.List;

/** A meeting does not close while a mandatory point was neither raised nor said why not. */
public record PointsUncovered(String meetingId, List<String> points) implements Refusal {
  public PointsUncovered {
    points = List.copyOf(points);
  }

  @Override
  public Kind kind() {
    return Kind.CONFLICT;
  }
}
