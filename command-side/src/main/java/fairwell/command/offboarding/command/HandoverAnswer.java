package fairwell.command.offboarding.command;

/** What the recipient says, or somebody who stands in for the recipient. */
public sealed interface HandoverAnswer extends HandoverCommand, ByProxy
    permits AcceptHandover, DeclineHandover, ConfirmHandover {}
