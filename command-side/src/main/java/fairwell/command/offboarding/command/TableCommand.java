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
        MeetingCommand,
        ObjectionCommand,
        RequestException,
        GrantException,
        RefuseException {}
