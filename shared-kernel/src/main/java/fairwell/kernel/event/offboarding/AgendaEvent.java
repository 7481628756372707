package fairwell.kernel.event.offboarding;

/**
 * What the employer's side has to say in the talks, and the meetings in which it says it. Its own
 * notes: the other side sees none of them.
 */
public sealed interface AgendaEvent extends TableEvent
    permits TemplateAdopted, MeetingOpened, MeetingClosed, MeetingRecorded {}
