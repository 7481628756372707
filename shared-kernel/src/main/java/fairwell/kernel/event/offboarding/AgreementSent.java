package fairwell.kernel.event.offboarding;

import fairwell.kernel.id.CaseId;
import java.time.LocalDate;

/** The draft was sent to both parties. */
public record AgreementSent(CaseId caseId, int draft, LocalDate sentOn) implements AgreementEvent {}
