package fairwell.command.offboarding.command;

import fairwell.kernel.id.CaseId;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Freeze the preparation report over the facts known now as a version. */
public record AttachPreparationReport(
    @TargetAggregateIdentifier CaseId caseId, String reportHash, List<Words> openPoints)
    implements NegotiationCommand {

  public AttachPreparationReport {
    openPoints = List.copyOf(openPoints);
  }
}
