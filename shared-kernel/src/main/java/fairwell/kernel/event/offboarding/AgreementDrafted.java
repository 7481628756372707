package fairwell.kernel.event.offboarding;

import fairwell.kernel.id.CaseId;
import org.jspecify.annotations.Nullable;

/**
 * The separation agreement was drafted over exactly that settlement version.
 *
 * @param documentHash SHA-256 of the file
 * @param statementHash SHA-256 of the canonical form of the statement that the paper names; absent
 *     in events of version 1 and for a paper that was made elsewhere
 */
public record AgreementDrafted(
    CaseId caseId,
    int draft,
    int settlementVersion,
    String documentHash,
    @Nullable String statementHash)
    implements AgreementEvent {

  /** A paper that was made elsewhere. */
  public AgreementDrafted(CaseId caseId, int draft, int settlementVersion, String documentHash) {
    this(caseId, draft, settlementVersion, documentHash, null);
  }
}
