package fairwell.command.offboarding.command;

/** Approval: submit, approve, reject. */
public sealed interface ApprovalCommand extends OffboardingCommand
    permits SubmitCase, ApproveCase, RejectCase {}
