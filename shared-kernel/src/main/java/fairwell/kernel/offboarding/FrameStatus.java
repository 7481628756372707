package fairwell.kernel.offboarding;

/** Whether the case runs, and how it ended. */
public enum FrameStatus {
  OPEN,
  CLOSED,
  RESCINDED
}
