package fairwell.kernel.event.offboarding;

import fairwell.kernel.id.ActorId;
import fairwell.kernel.id.CaseId;
import fairwell.kernel.personal.PersonalText;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A dispute was decided, or agreed before the body.
 *
 * @param servedOn the day it reached the employer, from which its days run
 * @param awards one for each claim that was decided
 * @param documentHash of the award or judgment; absent when it is not at hand
 * @param terms the days that follow
 */
public record DisputeOutcomeRecorded(
    CaseId caseId,
    String disputeId,
    LocalDate decidedOn,
    LocalDate servedOn,
    List<DisputeAward> awards,
    PersonalText reasons,
    @Nullable String documentHash,
    List<DisputeTerm> terms,
    ActorId recordedBy)
    implements FormalDisputeEvent {

  public DisputeOutcomeRecorded {
    awards = List.copyOf(awards);
    terms = List.copyOf(terms);
  }
}
