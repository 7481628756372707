package fairwell.kernel.law;

/**
 * The legal ground of an end of employment (解除或终止事由), one code for every paper of the case. What
 * follows from each is in {@link Consequences}.
 */
public enum Ground {
  /** Mutual, the employer proposed (36): economic compensation due, 46(2). */
  LCL_36_EMPLOYER_PROPOSED,
  /** Mutual, the employee proposed (36): no economic compensation. */
  LCL_36_EMPLOYEE_PROPOSED,
  /** Resignation with 30 days of notice (37). */
  LCL_37,
  /** Resignation during probation with 3 days of notice (37). */
  LCL_37_PROBATION,
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
  /** The term ended and the employer does not renew on the same or better terms (44(1)). */
  LCL_44_1,
  /** The term ended and the employee refuses the same or better terms (44(1), 46(5)). */
  LCL_44_1_EMPLOYEE_REFUSED,
  /** Pension or retirement age (44(2), IR 21). */
  LCL_44_2,
  /** Death, or declared dead or missing (44(3)). */
  LCL_44_3,
  /** The employer is declared bankrupt (44(4)). */
  LCL_44_4,
  /** Licence revoked, ordered to close, or early dissolution (44(5)). */
  LCL_44_5,
  /** The employee refuses a written contract within the first month (IR 5). */
  IR_5,
  /** The employee refuses a written contract after the first month (IR 6). */
  IR_6,
  /** The task of a contract for one task is done (IR 22). */
  IR_22,
  /** End of part-time work (LCL 71). */
  LCL_71,
  /** End of the work of a person above the retirement age (人社部等令第56号, from 2026-07-01). */
  OVERAGE_ORDER_56
}
