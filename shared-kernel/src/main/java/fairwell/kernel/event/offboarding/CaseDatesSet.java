package fairwell.kernel.event.offboarding;

import fairwell.kernel.id.CaseId;
import java.time.LocalDate;

/**
 * The dates of a separation, which are not one date: the last day of work, the last day of
 * employment (inclusive), the last paid day, and the day access ends.
 */
public record CaseDatesSet(
    CaseId caseId,
    LocalDate lastWorkingDay,
    LocalDate legalEnd,
    LocalDate paidThrough,
    LocalDate accessCutOff)
    implements CaseFrameEvent {}
