package fairwell.command.offboarding.command;

import fairwell.kernel.id.CaseId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Disagree with one line.
 *
 * @param proxy who objects for the leaver says why; absent from the leaver
 */
public record DisputeSettlementLine(
    @TargetAggregateIdentifier CaseId caseId,
    int version,
    String lineId,
    Words objection,
    @Nullable Proxy proxy)
    implements SettlementCommand, ByProxy {

  /** By the leaver. */
  public DisputeSettlementLine(CaseId caseId, int version, String lineId, Words objection) {
    this(caseId, version, lineId, objection, null);
  }
}
