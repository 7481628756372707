package fairwell.command.offboarding.command;

import fairwell.kernel.event.offboarding.Party;
import fairwell.kernel.id.CaseId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Record that one party declines to sign. */
public record DeclineSignature(
    @TargetAggregateIdentifier CaseId caseId, int draft, Party party, Words reason)
    implements AgreementCommand {}
