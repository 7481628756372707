package fairwell.command.offboarding.command;

import fairwell.kernel.id.CaseId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Approve the case in the role that is next. */
public record ApproveCase(@TargetAggregateIdentifier CaseId caseId) implements ApprovalCommand {}
