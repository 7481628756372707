package fairwell.command.offboarding.command;

import fairwell.kernel.id.CaseId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Confirm one line, as the employee or on paper through HR.
 *
 * @param proxy who confirms for the leaver may say why; absent from the leaver
 */
public record ConfirmSettlementLine(
    @TargetAggregateIdentifier CaseId caseId, int version, String lineId, @Nullable Proxy proxy)
    implements SettlementCommand, ByProxy {

  /** Without a word about who confirms. */
  public ConfirmSettlementLine(CaseId caseId, int version, String lineId) {
    this(caseId, version, lineId, null);
  }
}
