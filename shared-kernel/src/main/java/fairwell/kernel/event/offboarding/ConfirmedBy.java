package fairwell.kernel.event.offboarding;

/** Who confirmed a settlement line, and how. */
public enum ConfirmedBy {
  EMPLOYEE,
  PROXY
}
