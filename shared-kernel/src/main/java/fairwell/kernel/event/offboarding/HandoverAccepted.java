package fairwell.kernel.event.offboarding;

import fairwell.kernel.id.CaseId;
import fairwell.kernel.id.EmployeeId;

/** The recipient takes the area over. */
public record HandoverAccepted(CaseId caseId, String area, EmployeeId recipient)
    implements HandoverEvent {}
