package fairwell.kernel.event.offboarding;

import fairwell.kernel.id.CaseId;
import fairwell.kernel.negotiation.LadderStep;
import java.util.List;

/** The steps in which the employer means to move; a newer version takes the place of the older. */
public record OfferLadderPlanned(CaseId caseId, int version, List<LadderStep> steps)
    implements PlanEvent {
  public OfferLadderPlanned {
    steps = List.copyOf(steps);
  }
}
