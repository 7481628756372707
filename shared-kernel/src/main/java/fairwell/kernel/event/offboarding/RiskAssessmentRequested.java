package fairwell.kernel.event.offboarding;

import fairwell.kernel.id.CaseId;
import java.util.List;

/**
 * A case was opened, so its risks have to be assessed before anybody talks.
 *
 * @param factsUpTo last sequence of the employee stream that was looked at
 * @param hazards every point of the checklist to be looked at: those of every case, and one for
 *     each open point
 * @param openPoints what the records show open, or do not tell
 */
public record RiskAssessmentRequested(
    CaseId caseId, long factsUpTo, List<String> hazards, List<OpenPoint> openPoints)
    implements NegotiationEvent {
  public RiskAssessmentRequested {
    hazards = List.copyOf(hazards);
    openPoints = List.copyOf(openPoints);
  }
}
