package fairwell.command.offboarding.command;

import fairwell.kernel.id.CaseId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Submit the case to the approvers whom the approval matrix names. */
public record SubmitCase(@TargetAggregateIdentifier CaseId caseId) implements ApprovalCommand {}
