package fairwell.command.offboarding.command;

import fairwell.kernel.event.offboarding.DisputeClaim;
import fairwell.kernel.event.offboarding.DisputeForum;
import fairwell.kernel.event.offboarding.Party;
import fairwell.kernel.id.CaseId;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Record that a formal dispute was brought before somebody.
 *
 * @param disputeId of 1 to 100 characters
 * @param follows the dispute whose outcome is contested; absent for the first
 * @param knownOn the day the claimant knew of the wrong, from which the year of LML 27 runs; absent
 *     for the end of employment, which is also what counts for wages alone
 * @param fileNumber under which the body keeps it; absent until it has one
 * @param claims at least one, each cause once
 */
public record FileDispute(
    @TargetAggregateIdentifier CaseId caseId,
    String disputeId,
    DisputeForum forum,
    @Nullable String follows,
    Party filedBy,
    LocalDate filedOn,
    @Nullable LocalDate knownOn,
    @Nullable Words fileNumber,
    List<DisputeClaim> claims,
    Words statement)
    implements DisputeCommand {

  public FileDispute {
    claims = List.copyOf(claims);
  }
}
