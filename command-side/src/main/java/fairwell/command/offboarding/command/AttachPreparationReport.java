package fairwell.command.offboarding.command;

import fairwell.kernel.id.CaseId;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Compute the preparation report over the facts known now and freeze it as a version.
 *
 * @param remarks what is to be kept with it; absent for nothing
 */
public record AttachPreparationReport(
    @TargetAggregateIdentifier CaseId caseId, @Nullable List<Words> remarks)
    implements NegotiationCommand {

  public AttachPreparationReport {
    remarks = remarks == null ? null : List.copyOf(remarks);
  }
}
