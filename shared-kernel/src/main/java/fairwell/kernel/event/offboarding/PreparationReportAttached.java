package fairwell.kernel.event.offboarding;

import fairwell.kernel.id.CaseId;
import fairwell.kernel.personal.PersonalText;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The preparation report over the employee's facts was frozen as a version.
 *
 * @param factsUpTo last sequence of the employee stream it rests on
 * @param basis what else it was computed from; absent in events of version 1, whose report was made
 *     elsewhere
 * @param reportHash SHA-256 of the canonical form of the report, in hexadecimal
 * @param openPoints the points in dispute that it names
 * @param remarks what somebody wanted to be kept with it
 */
public record PreparationReportAttached(
    CaseId caseId,
    int version,
    long factsUpTo,
    @Nullable ReportBasis basis,
    String reportHash,
    List<OpenPoint> openPoints,
    List<PersonalText> remarks)
    implements NegotiationEvent {
  public PreparationReportAttached {
    openPoints = List.copyOf(openPoints);
    remarks = List.copyOf(remarks);
  }
}
