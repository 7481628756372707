package fairwell.command.offboarding.command;

/**
 * What lies on the table beside the offers: positions, objections, plans, promises, permissions.
 */
public sealed interface TableCommand extends NegotiationCommand
    permits StatePosition,
        RecordInterest,
        SetTarget,
        DraftOption,
        PlanOfferLadder,
        RecordCommitment,
        KeepCommitment,
        RaiseObjection,
        AnswerObjection,
        RequestRecheck,
        CompleteRecheck,
        RequestException,
        GrantException,
        RefuseException {}
