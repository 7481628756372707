package fairwell.kernel.event.offboarding;

import fairwell.kernel.id.CaseId;

/** All required approvers agreed. */
public record CaseApproved(CaseId caseId, int round) implements ApprovalEvent {}
