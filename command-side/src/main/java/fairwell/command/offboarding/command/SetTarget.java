package fairwell.command.offboarding.command;

import fairwell.kernel.id.CaseId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Set what the employer aims at on an issue and the last it would agree to; for {@code EX_GRATIA}
 * that of the whole package. The newest counts.
 */
public record SetTarget(
    @TargetAggregateIdentifier CaseId caseId, OfferedTerm target, OfferedTerm reservation)
    implements TableCommand {}
