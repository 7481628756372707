package fairwell.kernel.event.offboarding;

/** What is wanted of an account. */
public enum AccessChange {
  CUT,
  RESTORE
}
