package fairwell.kernel.event.offboarding;

/** Clearance: items raised, resolved by the owning role, claimed for, or waived with four eyes. */
public sealed interface ClearanceEvent extends OffboardingEvent
    permits ClearanceItemRaised,
        ClearanceItemResolved,
        ClearanceWaiverRequested,
        ClearanceItemWaived,
        AssetCostClaimed,
        ClearanceCompleted,
        AccessEvent,
        HandoverEvent,
        KnowledgeEvent {}
