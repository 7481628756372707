package fairwell.command.offboarding.command;

import fairwell.kernel.id.CaseId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Record, as counsel, on what ground an offer below the least amount by law may be agreed to. */
public record RecordMinimumGround(
    @TargetAggregateIdentifier CaseId caseId, String offerId, Words ground)
    implements NegotiationCommand {}
