package fairwell.command.offboarding.command;

import fairwell.kernel.id.CaseId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Confirm an item as its owner, with evidence.
 *
 * @param proxy who stands in for an owner that is gone says why; absent from the owner
 */
public record ResolveClearanceItem(
    @TargetAggregateIdentifier CaseId caseId, String itemId, Words evidence, @Nullable Proxy proxy)
    implements ClearanceCommand, ByProxy {

  /** By the owner. */
  public ResolveClearanceItem(CaseId caseId, String itemId, Words evidence) {
    this(caseId, itemId, evidence, null);
  }
}
