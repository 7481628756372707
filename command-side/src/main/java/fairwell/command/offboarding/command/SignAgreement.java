package fairwell.command.offboarding.command;

import fairwell.kernel.event.offboarding.Party;
import fairwell.kernel.id.CaseId;
import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Record the signature of one party; {@code signedHash} is the document it was put under.
 *
 * @param proxy where an attorney signed for the leaver, why and what shows it; absent otherwise
 * @param powerOfAttorneyHash SHA-256 of the written power under which the attorney signed; with a
 *     proxy, and only then
 */
public record SignAgreement(
    @TargetAggregateIdentifier CaseId caseId,
    int draft,
    Party party,
    String signedHash,
    LocalDate signedOn,
    @Nullable Proxy proxy,
    @Nullable String powerOfAttorneyHash)
    implements AgreementCommand, ByProxy {

  /** By the party itself. */
  public SignAgreement(
      CaseId caseId, int draft, Party party, String signedHash, LocalDate signedOn) {
    this(caseId, draft, party, signedHash, signedOn, null, null);
  }
}
