package fairwell.kernel.event.offboarding;

import fairwell.kernel.id.CaseId;
import fairwell.kernel.personal.PersonalText;
import java.time.LocalDate;

/** The union was told the reason beforehand (LCL art. 43). */
public record UnionNotified(CaseId caseId, LocalDate notifiedOn, PersonalText answer)
    implements CaseFrameEvent {}
