package fairwell.kernel.event.offboarding;

import fairwell.kernel.id.CaseId;
import fairwell.kernel.id.EmployeeId;
import fairwell.kernel.personal.PersonalText;

/**
 * The recipient has what was to be handed over.
 *
 * @param evidence what shows it
 */
public record HandoverConfirmed(
    CaseId caseId, String area, EmployeeId recipient, PersonalText evidence)
    implements HandoverEvent {}
