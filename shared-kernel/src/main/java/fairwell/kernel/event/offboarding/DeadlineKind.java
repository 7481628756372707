package fairwell.kernel.event.offboarding;

/** A legal act with a due day after the end of employment. */
public enum DeadlineKind {
  /** Certificate of ending, at the end (LCL art. 50). */
  CERTIFICATE,
  /** Wages in full at the end (工资支付暂行规定 art. 9). */
  FINAL_WAGES,
  /** File and social insurance transfer, 15 days (LCL art. 50). */
  FILE_AND_INSURANCE_TRANSFER,
  /** Housing fund transfer or sealing, 30 days (住房公积金管理条例 art. 15). */
  HOUSING_FUND_TRANSFER
}
