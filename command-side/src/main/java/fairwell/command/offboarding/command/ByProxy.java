package fairwell.command.offboarding.command;

import org.jspecify.annotations.Nullable;

/** A step that somebody may do in the place of the one whose step it is. */
public sealed interface ByProxy
    permits HandoverAnswer,
        DisputeSettlementLine,
        ConfirmSettlementLine,
        ResolveClearanceItem,
        SignAgreement {

  /** Absent from the one whose step it is. */
  @Nullable Proxy proxy();
}
