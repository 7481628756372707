package fairwell.kernel.event.offboarding;

import fairwell.kernel.id.CaseId;
import fairwell.kernel.id.EmployeeId;
import fairwell.kernel.personal.PersonalText;

/** The recipient does not take the area over; somebody else has to be named. */
public record HandoverDeclined(
    CaseId caseId, String area, EmployeeId recipient, PersonalText reason)
    implements HandoverEvent {}
