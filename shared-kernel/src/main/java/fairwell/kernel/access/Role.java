package fairwell.kernel.access;

/** What someone may be in Fairwell; a person can have several. */
public enum Role {
  /** Runs cases. */
  HR,
  /** Leads the talks. */
  NEGOTIATOR,
  /** Approves cases and exceptions. */
  APPROVER,
  /** Pays and answers for amounts. */
  FINANCE,
  /** Counsel: sees every moment of a case. */
  LEGAL,
  /** Reads and verifies, changes nothing. */
  AUDITOR,
  /** The line manager of the person. */
  MANAGER,
  /** Owns access and equipment. */
  IT,
  /** The leaving person, for the own case only. */
  EMPLOYEE,
  /** Runs the system; sees no case content. */
  OPERATOR,
  /** An automation of Fairwell itself. */
  SYSTEM
}
