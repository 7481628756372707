package fairwell.kernel.event.offboarding;

import fairwell.kernel.id.CaseId;
import java.time.LocalDate;

/**
 * The separation was announced to the employee (or by the employee); from here the case is no
 * longer confidential.
 */
public record NoticeGiven(CaseId caseId, LocalDate noticeOn, String channel)
    implements CaseFrameEvent {}
