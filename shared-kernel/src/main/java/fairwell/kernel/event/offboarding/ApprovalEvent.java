package fairwell.kernel.event.offboarding;

/** Approval: draft, submitted, approved or rejected. */
public sealed interface ApprovalEvent extends OffboardingEvent
    permits ApprovalRequested, ApprovalGiven, CaseApproved, CaseRejected {}
