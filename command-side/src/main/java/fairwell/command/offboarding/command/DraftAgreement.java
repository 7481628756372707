package fairwell.command.offboarding.command;

import fairwell.kernel.id.CaseId;
import fairwell.kernel.law.Ground;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Draft the separation agreement over exactly that settlement version.
 *
 * @param documentHash SHA-256 of a paper that was made elsewhere; absent when Fairwell is to make
 *     it from the records
 * @param statedGround the ground the paper gives, which can only be that of the case; absent when
 *     its text was taken from the case
 * @param nonCompete what becomes of an agreed non-compete duty where nothing was agreed about it at
 *     the table, and never the opposite of that; absent for what was agreed, and for a paper that
 *     was made elsewhere
 */
public record DraftAgreement(
    @TargetAggregateIdentifier CaseId caseId,
    int settlementVersion,
    @Nullable String documentHash,
    @Nullable Ground statedGround,
    @Nullable NonCompeteOutcome nonCompete)
    implements AgreementCommand {

  /** A paper that was made elsewhere. */
  public DraftAgreement(
      CaseId caseId, int settlementVersion, String documentHash, @Nullable Ground statedGround) {
    this(caseId, settlementVersion, documentHash, statedGround, null);
  }

  /** A paper that Fairwell makes. */
  public DraftAgreement(CaseId caseId, int settlementVersion) {
    this(caseId, settlementVersion, null, null, null);
  }
}
