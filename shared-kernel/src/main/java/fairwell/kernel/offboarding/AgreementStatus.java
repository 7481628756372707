package fairwell.kernel.offboarding;

/** Where the agreement stands. */
public enum AgreementStatus {
  NONE,
  DRAFTED,
  SENT,
  DECLINED,
  CONCLUDED,
  VOID,
  WAIVED
}
