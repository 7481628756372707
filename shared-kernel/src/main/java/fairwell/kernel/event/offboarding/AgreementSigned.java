package fairwell.kernel.event.offboarding;

import fairwell.kernel.id.CaseId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One party signed the draft.
 *
 * @param signedHash the document it was put under
 * @param evidence what shows it; absent in events of version 1 and where nobody gave a scan
 */
public record AgreementSigned(
    CaseId caseId,
    int draft,
    Party party,
    String signedHash,
    LocalDate signedOn,
    @Nullable SignatureEvidence evidence)
    implements AgreementEvent {

  /** Signed by hand, without a scan. */
  public AgreementSigned(
      CaseId caseId, int draft, Party party, String signedHash, LocalDate signedOn) {
    this(caseId, draft, party, signedHash, signedOn, null);
  }
}
