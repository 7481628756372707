package fairwell.command.offboarding.command;

/** What the employee objects to, the answer out of the records, and their recheck. */
public sealed interface ObjectionCommand extends TableCommand
    permits RaiseObjection, AnswerObjection, RequestRecheck, CompleteRecheck {}
