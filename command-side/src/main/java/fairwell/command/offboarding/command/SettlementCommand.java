package fairwell.command.offboarding.command;

/** Settlement: compute, issue, confirm or dispute line by line, pay by component. */
public sealed interface SettlementCommand extends OffboardingCommand
    permits ComputeSettlement,
        IssueSettlement,
        ConfirmSettlementLine,
        DisputeSettlementLine,
        AnswerDispute,
        WaiveConfirmation,
        PayComponent {}
