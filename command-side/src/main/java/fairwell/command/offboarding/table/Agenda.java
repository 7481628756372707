package fairwell.command.offboarding.table;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What is to be said in the talks, and the meetings in which it is.
 *
 * @param points by name in the case
 * @param open the meetings that were opened and not closed
 * @param held all other meetings
 */
public record Agenda(Map<String, Point> points, Set<String> open, Set<String> held) {

  static final Agenda EMPTY = new Agenda(Map.of(), Set.of(), Set.of());

  /**
   * A point.
   *
   * @param raised whether it was, in a meeting that was closed
   * @param answered whether a closed meeting says of it that it was raised, or why not
   */
  public record Point(boolean mandatory, boolean raised, boolean answered) {

    static Point toBeRaised(boolean mandatory) {
      return new Point(mandatory, false, false);
    }

    Point answered(boolean wasRaised) {
      return new Point(mandatory, raised || wasRaised, true);
    }
  }

  public Agenda {
    points = Map.copyOf(points);
    open = Set.copyOf(open);
    held = Set.copyOf(held);
  }

  /** The mandatory points that were raised in no meeting, sorted. */
  List<String> uncovered() {
    return points.entrySet().stream()
        .filter(point -> point.getValue().mandatory() && !point.getValue().raised())
        .map(Map.Entry::getKey)
        .sorted()
        .toList();
  }

  /** Whether a mandatory point was looked at in no meeting that was closed. */
  public boolean hasUnanswered() {
    return points.values().stream().anyMatch(point -> point.mandatory() && !point.answered());
  }

  boolean knows(String meeting) {
    return open.contains(meeting) || held.contains(meeting);
  }

  Agenda point(String name, Point point) {
    Map<String, Point> more = new HashMap<>(points);
    more.put(name, point);
    return new Agenda(more, open, held);
  }

  Agenda opened(String meeting) {
    Set<String> more = new HashSet<>(open);
    more.add(meeting);
    return new Agenda(points, more, held);
  }

  Agenda held(String meeting) {
    Set<String> still = new HashSet<>(open);
    still.remove(meeting);
    Set<String> more = new HashSet<>(held);
    more.add(meeting);
    return new Agenda(points, still, more);
  }
}
