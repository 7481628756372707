package fairwell.kernel.law.reason;

/** The reason on the form that takes a person off the employer's social insurance (减员原因). */
public enum InsuranceReason {
  /** Both sides agreed and the employer proposed it. */
  AGREED_ON_PROPOSAL_OF_EMPLOYER,
  /** Both sides agreed and the employee proposed it. */
  AGREED_ON_PROPOSAL_OF_EMPLOYEE,
  /** The employee ended it. */
  ENDED_BY_EMPLOYEE,
  /** The employee ended it because of the employer. */
  ENDED_BY_EMPLOYEE_FOR_CAUSE,
  /** The employer ended it. */
  ENDED_BY_EMPLOYER,
  /** The employer ended it for fault of the employee. */
  DISMISSED_FOR_FAULT,
  /** Mass layoff. */
  MASS_LAYOFF,
  /** The contract ran out, or its task is done. */
  CONTRACT_RAN_OUT,
  /** The contract ran out and the employee did not want to go on. */
  CONTRACT_RAN_OUT_EMPLOYEE_REFUSED,
  /** Pension or retirement age. */
  RETIRED,
  /** Death, or declared dead or missing. */
  DIED,
  /** Bankruptcy, closure or dissolution of the employer. */
  EMPLOYER_CLOSED,
  /** The end of work that is not full employment: part-time, or above the retirement age. */
  OTHER_WORK_ENDED
}
