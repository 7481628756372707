package fairwell.kernel.event.offboarding;

/**
 * What lies on the table beside the offers: what was said, objected, planned, promised and
 * permitted.
 */
public sealed interface TableEvent extends NegotiationEvent
    permits PositionStated,
        CommitmentMade,
        CommitmentKept,
        ObjectionEvent,
        AgendaEvent,
        PlanEvent,
        AuthorityEvent {}
