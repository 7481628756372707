package fairwell.kernel.event.offboarding;

import fairwell.kernel.id.ActorId;
import fairwell.kernel.id.CaseId;
import fairwell.kernel.id.EmployeeId;
import fairwell.kernel.law.Ground;
import fairwell.kernel.personal.PersonalText;
import fairwell.kernel.value.Place;
import java.time.LocalDate;

/**
 * A separation case was opened. What the case needs of the person is written down as it was known
 * then.
 */
public record CaseOpened(
    CaseId caseId,
    EmployeeId employeeId,
    String employeeNumber,
    PersonalText employeeName,
    Place place,
    String orgUnit,
    String position,
    LocalDate hiredOn,
    CaseKind kind,
    Ground ground,
    PersonalText reason,
    ActorId owner,
    boolean confidential)
    implements CaseFrameEvent {}
