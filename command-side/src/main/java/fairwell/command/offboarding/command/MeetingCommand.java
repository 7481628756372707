package fairwell.command.offboarding.command;

/** The meetings of the talks. */
public sealed interface MeetingCommand extends TableCommand
    permits RecordMeeting, OpenMeeting, CloseMeeting {}
