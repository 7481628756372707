package fairwell.command.offboarding.command;

import fairwell.kernel.event.offboarding.DisputeAward;
import fairwell.kernel.id.CaseId;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Record how a dispute was decided. It may be recorded again, when it was wrong, until another body
 * was asked about it; its days are counted anew.
 *
 * @param servedOn the day the decision reached the employer
 * @param awards at least one, of what was claimed, each cause once
 * @param documentHash of the decision; absent when it is not at hand
 */
public record RecordDisputeOutcome(
    @TargetAggregateIdentifier CaseId caseId,
    String disputeId,
    LocalDate decidedOn,
    LocalDate servedOn,
    List<DisputeAward> awards,
    Words reasons,
    @Nullable String documentHash)
    implements DisputeCommand {

  public RecordDisputeOutcome {
    awards = List.copyOf(awards);
  }
}
