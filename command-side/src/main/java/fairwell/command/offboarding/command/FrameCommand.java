package fairwell.command.offboarding.command;

/** The frame of a case: opening, dates, notice, legal acts, closing, follow-up. */
public sealed interface FrameCommand extends OffboardingCommand
    permits OpenCase,
        SetCaseDates,
        ChangeGround,
        GiveNotice,
        NotifyUnion,
        WaiveUnionNotice,
        ProposeWaiver,
        IssueCertificate,
        RecordDeadlineMet,
        CheckDeadline,
        CloseCase,
        RescindCase,
        RecordSeparationReport,
        PlanFollowUp,
        CompleteFollowUp,
        CheckFollowUp,
        InterviewCommand,
        DisputeCommand {}
