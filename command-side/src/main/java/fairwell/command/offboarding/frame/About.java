package fairwell.command.offboarding.frame;

import fairwell.kernel.access.Actor;
import fairwell.kernel.event.offboarding.CaseKind;
import fairwell.kernel.id.ActorId;
import fairwell.kernel.id.CaseId;
import fairwell.kernel.id.EmployeeId;
import fairwell.kernel.law.Ground;
import java.time.LocalDate;

/** Whom and what a case is about; holds nothing personal. */
public record About(
    CaseId caseId,
    EmployeeId employee,
    String orgUnit,
    LocalDate hiredOn,
    CaseKind kind,
    Ground ground,
    ActorId owner,
    boolean confidential) {

  /** Whether the actor is the person the case is about. */
  public boolean isOwnCaseOf(Actor actor) {
    return employee.equals(actor.employee());
  }

  About on(Ground other) {
    return new About(caseId, employee, orgUnit, hiredOn, kind, other, owner, confidential);
  }
}
