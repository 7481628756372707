package fairwell.kernel.event.offboarding;

/** Agreement: drafted, sent, signed by each party, void. */
public sealed interface AgreementEvent extends OffboardingEvent
    permits AgreementDrafted,
        AgreementSent,
        AgreementSigned,
        SignatureDeclined,
        AgreementConcluded,
        AgreementVoided,
        AgreementWaived {}
