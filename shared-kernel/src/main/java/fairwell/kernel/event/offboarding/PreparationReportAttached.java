package fairwell.kernel.event.offboarding;

import fairwell.kernel.id.CaseId;
import fairwell.kernel.personal.PersonalText;
import java.util.List;

/**
 * The preparation report over the employee's facts was frozen as a version; {@code factsUpTo} is
 * the last sequence of the employee stream it rests on.
 */
public record PreparationReportAttached(
    CaseId caseId, int version, long factsUpTo, String reportHash, List<PersonalText> openPoints)
    implements NegotiationEvent {
  public PreparationReportAttached {
    openPoints = List.copyOf(openPoints);
  }
}
