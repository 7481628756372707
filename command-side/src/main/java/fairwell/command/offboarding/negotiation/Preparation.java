package fairwell.command.offboarding.negotiation;

import fairwell.kernel.event.offboarding.Hazard;
import fairwell.kernel.event.offboarding.HazardAnswer;
import fairwell.kernel.event.offboarding.OpenPoint;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What is done before talks.
 *
 * @param reportVersion the last version of the report; 0 when there is none
 * @param found the open points of the last report or, before there is one, of the opening: what
 *     each comes to by its name in the checklist
 * @param hazards what was found, by name in the checklist
 */
public record Preparation(
    int reportVersion, Map<String, String> found, Map<String, HazardAnswer> hazards) {

  static final Preparation NOT_BEGUN = new Preparation(0, Map.of(), Map.of());

  public Preparation {
    found = Map.copyOf(found);
    hazards = Map.copyOf(hazards);
  }

  public boolean hasReport() {
    return reportVersion > 0;
  }

  /** The points nobody has looked at, or whose answer is not known. */
  public List<String> unanswered() {
    return Stream.concat(Hazard.codes().stream(), found.keySet().stream().sorted())
        .distinct()
        .filter(code -> hazards.getOrDefault(code, HazardAnswer.UNKNOWN) == HazardAnswer.UNKNOWN)
        .toList();
  }

  /** Whether the checklist has this point. */
  public boolean asksFor(String code) {
    return found.containsKey(code) || Hazard.codes().contains(code);
  }

  /** Whether the last report names all of these points, each with what it comes to now. */
  public boolean covers(Collection<OpenPoint> now) {
    return worth(now).entrySet().stream()
        .allMatch(point -> point.getValue().equals(found.get(point.getKey())));
  }

  boolean complete() {
    return hasReport() && unanswered().isEmpty();
  }

  Preparation requested(Collection<OpenPoint> points) {
    return new Preparation(reportVersion, worth(points), hazards);
  }

  Preparation report(int version, Collection<OpenPoint> points) {
    return new Preparation(version, worth(points), hazards);
  }

  Preparation hazard(String code, HazardAnswer answer) {
    Map<String, HazardAnswer> more = new HashMap<>(hazards);
    more.put(code, answer);
    return new Preparation(reportVersion, found, more);
  }

  private static Map<String, String> worth(Collection<OpenPoint> points) {
    return points.stream()
        .collect(Collectors.toMap(OpenPoint::code, Preparation::worth, (_, later) -> later));
  }

  /** An open point is another one when its amount or clause changes; an unknown one never is. */
  private static String worth(OpenPoint point) {
    return switch (point.standing()) {
      case OPEN ->
          Objects.toString(point.amount(), "") + " " + Objects.toString(point.clause(), "");
      case UNKNOWN -> "";
    };
  }
}
