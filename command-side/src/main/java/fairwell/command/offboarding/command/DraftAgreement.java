package fairwell.command.offboarding.command;

import fairwell.kernel.id.CaseId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Draft the separation agreement over exactly that settlement version. */
public record DraftAgreement(
    @TargetAggregateIdentifier CaseId caseId, int settlementVersion, String documentHash)
    implements AgreementCommand {}
