package fairwell.command.offboarding.command;

import fairwell.kernel.event.offboarding.Party;
import fairwell.kernel.event.offboarding.SignatureMethod;
import fairwell.kernel.id.CaseId;
import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Sign, or record the signature of one party; {@code signedHash} is the document it was put under.
 *
 * @param signedOn of an electronic signature, the day of its time stamp in China
 * @param proxy where an attorney signed for the leaver, why and what shows it; absent otherwise
 * @param powerOfAttorneyHash SHA-256 of the written power under which the attorney signed; with a
 *     proxy, and only then
 * @param method absent for paper
 * @param fileHash SHA-256 of what shows the signature: on paper the scan, which may be absent;
 *     electronically the kept file, absent when it is to be signed here and now
 */
public record SignAgreement(
    @TargetAggregateIdentifier CaseId caseId,
    int draft,
    Party party,
    String signedHash,
    LocalDate signedOn,
    @Nullable Proxy proxy,
    @Nullable String powerOfAttorneyHash,
    @Nullable SignatureMethod method,
    @Nullable String fileHash)
    implements AgreementCommand, ByProxy {

  /** By the party itself, on paper. */
  public SignAgreement(
      CaseId caseId, int draft, Party party, String signedHash, LocalDate signedOn) {
    this(caseId, draft, party, signedHash, signedOn, null, null, null, null);
  }

  /** On paper, maybe by an attorney. */
  public SignAgreement(
      CaseId caseId,
      int draft,
      Party party,
      String signedHash,
      LocalDate signedOn,
      @Nullable Proxy proxy,
      @Nullable String powerOfAttorneyHash) {
    this(caseId, draft, party, signedHash, signedOn, proxy, powerOfAttorneyHash, null, null);
  }

  /** In the file itself. */
  public static SignAgreement electronically(
      CaseId caseId,
      int draft,
      Party party,
      String signedHash,
      LocalDate signedOn,
      @Nullable String fileHash) {
    return new SignAgreement(
        caseId,
        draft,
        party,
        signedHash,
        signedOn,
        null,
        null,
        SignatureMethod.ELECTRONIC,
        fileHash);
  }
}
