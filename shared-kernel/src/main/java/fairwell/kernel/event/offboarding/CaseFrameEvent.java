package fairwell.kernel.event.offboarding;

/** The frame of a case: opening, dates, notice, legal acts, closing, follow-up. */
public sealed interface CaseFrameEvent extends OffboardingEvent
    permits CaseOpened,
        CaseDatesSet,
        GroundChanged,
        NoticeGiven,
        UnionNotified,
        UnionNoticeWaived,
        StepWaiverProposed,
        DeadlineSet,
        DeadlineMet,
        DeadlineMissed,
        CertificateIssued,
        CaseClosed,
        CaseRescinded,
        SeparationReportRecorded,
        FollowUpPlanned,
        FollowUpDone,
        FollowUpMissed,
        ExitInterviewEvent,
        FormalDisputeEvent,
        StepDoneByProxy {}
