package fairwell.command.offboarding.command;

import fairwell.kernel.id.CaseId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Record why this separation rests on no agreement. */
public record WaiveAgreement(@TargetAggregateIdentifier CaseId caseId, Words reason)
    implements AgreementCommand {}
