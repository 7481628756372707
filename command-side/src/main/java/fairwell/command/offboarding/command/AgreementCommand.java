package fairwell.command.offboarding.command;

/** Agreement: draft, send, sign by each party, void. */
public sealed interface AgreementCommand extends OffboardingCommand
    permits DraftAgreement,
        SendAgreement,
        SignAgreement,
        DeclineSignature,
        VoidAgreement,
        WaiveAgreement {}
