package fairwell.command.offboarding.command;

import fairwell.kernel.id.CaseId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Take the draft or agreement back. */
public record VoidAgreement(@TargetAggregateIdentifier CaseId caseId, int draft, Words reason)
    implements AgreementCommand {}
