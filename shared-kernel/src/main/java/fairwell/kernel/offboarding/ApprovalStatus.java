package fairwell.kernel.offboarding;

/** Where the approval of a case stands. */
public enum ApprovalStatus {
  DRAFT,
  SUBMITTED,
  APPROVED,
  REJECTED
}
