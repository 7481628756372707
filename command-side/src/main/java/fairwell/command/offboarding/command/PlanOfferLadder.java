package fairwell.command.offboarding.command;

import fairwell.kernel.id.CaseId;
import fairwell.kernel.value.Money;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Plan the steps in which the employer means to move; the newest plan counts. */
public record PlanOfferLadder(@TargetAggregateIdentifier CaseId caseId, List<Rung> steps)
    implements TableCommand {

  /**
   * One step.
   *
   * @param exGratia what would be offered above the law
   * @param trigger what has to happen before it is
   */
  public record Rung(Money exGratia, Words trigger) {}

  public PlanOfferLadder {
    steps = List.copyOf(steps);
  }
}
