package fairwell.command.offboarding.command;

import fairwell.kernel.id.CaseId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Reject the case; it may be submitted anew. */
public record RejectCase(@TargetAggregateIdentifier CaseId caseId, Words reason)
    implements ApprovalCommand {}
