package fairwell.kernel.law;

/**
 * The legal ground of an end of employment (law-rules: grounds), one code for every paper of the
 * case.
 */
public enum Ground {
  /** Mutual, the employer proposed (36): economic compensation due, 46(2). */
  LCL_36_EMPLOYER_PROPOSED,
  /** Mutual, the employee proposed (36): no economic compensation. */
  LCL_36_EMPLOYEE_PROPOSED,
  /** Resignation with 30 days of notice (37). */
  LCL_37,
  /** Resignation because of the employer (38): economic compensation due, 46(1). */
  LCL_38,
  /** Dismissal for fault (39): no economic compensation. */
  LCL_39,
  /** Dismissal after the medical period (40(1)). */
  LCL_40_1,
  /** Dismissal for incompetence after training or transfer (40(2)). */
  LCL_40_2,
  /** Dismissal after a major objective change (40(3)). */
  LCL_40_3,
  /** Mass layoff (41). */
  LCL_41_1,
  /** The term ended (44(1)). */
  LCL_44_1,
  /** Retirement (44(2), IR 21). */
  LCL_44_2
}
