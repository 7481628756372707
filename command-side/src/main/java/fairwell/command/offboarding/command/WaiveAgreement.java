package fairwell.command.offboarding.command;

import fairwell.kernel.id.CaseId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Confirm that this separation rests on no agreement, as somebody else proposed. */
public record WaiveAgreement(@TargetAggregateIdentifier CaseId caseId, Words reason)
    implements AgreementCommand {}
