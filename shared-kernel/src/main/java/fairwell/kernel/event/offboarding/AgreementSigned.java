package fairwell.kernel.event.offboarding;

import fairwell.kernel.id.CaseId;
import java.time.LocalDate;

/** One party signed the draft. */
public record AgreementSigned(
    CaseId caseId, int draft, Party party, String signedHash, LocalDate signedOn)
    implements AgreementEvent {}
