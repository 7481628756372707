package fairwell.command.offboarding.command;

/** The exit interview. */
public sealed interface InterviewCommand extends FrameCommand
    permits AskExitInterview, RecordExitInterview, DeclineExitInterview {}
