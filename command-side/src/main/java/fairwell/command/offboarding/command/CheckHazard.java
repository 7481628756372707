package fairwell.command.offboarding.command;

import fairwell.kernel.event.offboarding.Hazard;
import fairwell.kernel.event.offboarding.HazardAnswer;
import fairwell.kernel.id.CaseId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Record what looking at one point of the hazard checklist found.
 *
 * @param item the item of the hazard, for a point that the report names, for example the id of a
 *     loan; absent for the hazard as such
 */
public record CheckHazard(
    @TargetAggregateIdentifier CaseId caseId,
    Hazard hazard,
    @Nullable String item,
    HazardAnswer answer,
    Words evidence)
    implements NegotiationCommand {

  /** Its name in the checklist. */
  public String code() {
    return hazard.code(item);
  }
}
