package fairwell.kernel.event.offboarding;

import fairwell.kernel.id.CaseId;

/**
 * The report of a closed case, by its hash: it is made again from the events it rests on.
 *
 * @param caseUpTo last sequence of the case stream it rests on
 * @param factsUpTo last sequence of the employee stream it rests on
 * @param reportHash SHA-256 of its canonical form, in lower-case hexadecimal
 */
public record SeparationReportRecorded(
    CaseId caseId, long caseUpTo, long factsUpTo, String reportHash) implements CaseFrameEvent {}
