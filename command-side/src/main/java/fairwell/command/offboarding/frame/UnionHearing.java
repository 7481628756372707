package fairwell.command.offboarding.frame;

/** Whether the union was told the reason (LCL art. 43). */
public enum UnionHearing {
  NOT_ASKED,
  NOTIFIED,
  WAIVED
}
