package fairwell.command.offboarding.negotiation;

import fairwell.command.offboarding.command.Hazard;
import fairwell.kernel.event.offboarding.HazardAnswer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What is done before talks.
 *
 * @param reportVersion the last version of the report; 0 when there is none
 * @param hazards what was found, by stored name of the hazard
 */
public record Preparation(int reportVersion, Map<String, HazardAnswer> hazards) {

  static final Preparation NOT_BEGUN = new Preparation(0, Map.of());

  public Preparation {
    hazards = Map.copyOf(hazards);
  }

  public boolean hasReport() {
    return reportVersion > 0;
  }

  /** The hazards nobody has looked at, or whose answer is not known. */
  public List<String> unanswered() {
    return Arrays.stream(Hazard.values())
        .map(Hazard::code)
        .filter(code -> hazards.getOrDefault(code, HazardAnswer.UNKNOWN) == HazardAnswer.UNKNOWN)
        .toList();
  }

  boolean complete() {
    return hasReport() && unanswered().isEmpty();
  }

  Preparation report(int version) {
    return new Preparation(version, hazards);
  }

  Preparation hazard(String code, HazardAnswer answer) {
    Map<String, HazardAnswer> more = new HashMap<>(hazards);
    more.put(code, answer);
    return new Preparation(reportVersion, more);
  }
}
