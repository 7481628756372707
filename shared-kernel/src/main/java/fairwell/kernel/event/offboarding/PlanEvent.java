package fairwell.kernel.event.offboarding;

/**
 * The employer's own plan. Never for the other side: neither it nor a role that does not negotiate
 * sees more of it than nothing, and it leaves the system by no way.
 */
public sealed interface PlanEvent extends TableEvent
    permits InterestRecorded, TargetSet, OptionDrafted, OfferLadderPlanned {}
