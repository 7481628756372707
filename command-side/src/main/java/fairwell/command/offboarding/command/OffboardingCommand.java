package fairwell.command.offboarding.command;

import fairwell.kernel.id.CaseId;

/**
 * An order to one separation case. In one package, for only so may Java seal it off the module
 * path.
 */
public sealed interface OffboardingCommand
    permits FrameCommand,
        ApprovalCommand,
        NegotiationCommand,
        ClearanceCommand,
        SettlementCommand,
        AgreementCommand,
        HandoverCommand,
        KnowledgeCommand,
        RecordAccess {

  CaseId caseId();

  /** The action this command asks for. */
  default Action action() {
    return Action.of(this);
  }
}
