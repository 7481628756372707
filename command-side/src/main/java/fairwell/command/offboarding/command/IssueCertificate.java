package fairwell.command.offboarding.command;

import fairwell.kernel.id.CaseId;
import fairwell.kernel.law.Ground;
import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Issue the certificate of ending (LCL art. 50); nothing may hold it back.
 *
 * @param documentHash SHA-256 of a paper that was made elsewhere; absent when Fairwell is to make
 *     it from the records
 * @param statedGround the ground the paper gives, which can only be that of the case; absent when
 *     its text was taken from the case
 */
public record IssueCertificate(
    @TargetAggregateIdentifier CaseId caseId,
    LocalDate issuedOn,
    @Nullable String documentHash,
    @Nullable Ground statedGround)
    implements FrameCommand {}
