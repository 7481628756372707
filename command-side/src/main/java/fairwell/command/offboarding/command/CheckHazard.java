package fairwell.command.offboarding.command;

import fairwell.kernel.event.offboarding.HazardAnswer;
import fairwell.kernel.id.CaseId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Record what looking at one point of the hazard checklist found. */
public record CheckHazard(
    @TargetAggregateIdentifier CaseId caseId, Hazard hazard, HazardAnswer answer, Words evidence)
    implements NegotiationCommand {}
