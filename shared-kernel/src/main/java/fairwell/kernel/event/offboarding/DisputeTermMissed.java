package fairwell.kernel.event.offboarding;

import fairwell.kernel.id.CaseId;
import java.time.LocalDate;

/**
 * The day passed by which the employer had to act in a dispute, or to decide not to.
 *
 * @param due the last day, moved where it was a day of rest
 */
public record DisputeTermMissed(
    CaseId caseId, String disputeId, DisputeTermKind kind, LocalDate due)
    implements FormalDisputeEvent {}
