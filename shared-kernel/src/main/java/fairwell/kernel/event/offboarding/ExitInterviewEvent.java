package fairwell.kernel.event.offboarding;

/** What the leaver was asked at the end, and said. */
public sealed interface ExitInterviewEvent extends CaseFrameEvent
    permits ExitInterviewAsked, ExitInterviewRecorded, ExitInterviewDeclined {}
