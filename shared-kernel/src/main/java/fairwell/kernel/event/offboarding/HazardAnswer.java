package fairwell.kernel.event.offboarding;

/** What looking at a hazard found. */
public enum HazardAnswer {
  CLEAR,
  OPEN,
  UNKNOWN
}
