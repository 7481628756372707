package fairwell.kernel.event.offboarding;

/** Negotiation: preparing, ready, in talks, agreed, impasse or retained. */
public sealed interface NegotiationEvent extends OffboardingEvent
    permits RiskAssessmentRequested,
        PreparationReportAttached,
        HazardChecked,
        TalksReady,
        TalksStarted,
        OfferEvent,
        TableEvent,
        ImpasseRecorded,
        EmployeeRetained,
        NegotiationWaived {}
