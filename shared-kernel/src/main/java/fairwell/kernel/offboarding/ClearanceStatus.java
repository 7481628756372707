package fairwell.kernel.offboarding;

/** Where the clearance stands. */
public enum ClearanceStatus {
  NOT_STARTED,
  OPEN,
  COMPLETE
}
