package fairwell.command.offboarding.command;

import fairwell.kernel.id.CaseId;
import fairwell.kernel.law.Ground;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Draft the separation agreement over exactly that settlement version.
 *
 * @param statedGround the ground the paper gives, which can only be that of the case; absent when
 *     its text was taken from the case
 */
public record DraftAgreement(
    @TargetAggregateIdentifier CaseId caseId,
    int settlementVersion,
    String documentHash,
    @Nullable Ground statedGround)
    implements AgreementCommand {}
