package fairwell.command.offboarding.command;

/** Clearance: items raised, resolved by their owner, or waived with four eyes. */
public sealed interface ClearanceCommand extends OffboardingCommand
    permits RaiseClearanceItem,
        ResolveClearanceItem,
        ClaimAssetCost,
        RequestClearanceWaiver,
        WaiveClearanceItem {}
