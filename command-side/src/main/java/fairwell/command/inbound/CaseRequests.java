package fairwell.command.inbound;

import fairwell.kernel.id.CaseId;
import fairwell.kernel.id.EmployeeId;
import java.util.Set;

/** What a message may ask of a case. */
interface CaseRequests {

  /**
   * Opens a resignation case.
   *
   * @return whether it was opened; false if it is open already
   * @throws fairwell.kernel.refusal.Refused if it was refused
   */
  boolean open(InboundMessage cause, CaseId caseId, EmployeeId employee);

  /**
   * Calls a case off.
   *
   * @return whether it was called off; false if there is none, or it is over
   * @throws fairwell.kernel.refusal.Refused if it was refused
   */
  boolean rescind(InboundMessage cause, CaseId caseId);

  /** The cases of a person that go on, whoever opened them. */
  Set<CaseId> goingOn(EmployeeId employee);

  /** Whether the employment of a person has ended. */
  boolean hasLeft(EmployeeId employee);
}
