package fairwell.command.offboarding.command;

/** Who takes over what the leaver was responsible for. */
public sealed interface HandoverCommand extends OffboardingCommand
    permits NameHandoverRecipient, HandoverAnswer {

  /** What is taken over, for example {@code documents}. */
  String area();
}
