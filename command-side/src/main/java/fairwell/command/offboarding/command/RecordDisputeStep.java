package fairwell.command.offboarding.command;

import fairwell.kernel.event.offboarding.DisputeClaim;
import fairwell.kernel.event.offboarding.DisputeStep;
import fairwell.kernel.id.CaseId;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Record that a dispute went on. Acceptance, service and hearing may be recorded again with another
 * day, from which their days are counted anew.
 *
 * @param on the day of the step; of a hearing the day it is held
 * @param fileNumber under which the body keeps it; absent when it is not known or known already
 * @param claims that are added, or stand in the place of the earlier one of their cause; absent but
 *     for {@link DisputeStep#AMENDED}
 */
public record RecordDisputeStep(
    @TargetAggregateIdentifier CaseId caseId,
    String disputeId,
    DisputeStep step,
    LocalDate on,
    @Nullable Words fileNumber,
    @Nullable List<DisputeClaim> claims)
    implements DisputeCommand {

  /** The claims, none when nobody named any. */
  public List<DisputeClaim> added() {
    return claims == null ? List.of() : List.copyOf(claims);
  }
}
