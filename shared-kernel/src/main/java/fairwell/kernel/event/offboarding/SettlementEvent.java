package fairwell.kernel.event.offboarding;

/** Settlement: versions computed, issued, confirmed or disputed line by line, paid by component. */
public sealed interface SettlementEvent extends OffboardingEvent
    permits SettlementComputed,
        SettlementIssued,
        SettlementLineConfirmed,
        SettlementLineDisputed,
        DisputeAnswered,
        SettlementConfirmed,
        ConfirmationWaived,
        ComponentPaid,
        SettlementPaid {}
