package fairwell.command.offboarding.command;

/** Negotiation: preparation, talks, offers, and how they end. */
public sealed interface NegotiationCommand extends OffboardingCommand
    permits AttachPreparationReport,
        CheckHazard,
        StartTalks,
        TableOffer,
        AcceptOffer,
        RejectOffer,
        WithdrawOffer,
        CheckOffer,
        RecordMinimumGround,
        TableCommand,
        RecordImpasse,
        RetainEmployee,
        WaiveNegotiation {}
