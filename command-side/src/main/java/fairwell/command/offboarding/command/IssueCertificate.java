package fairwell.command.offboarding.command;

import fairwell.kernel.id.CaseId;
import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Issue the certificate of ending (LCL art. 50); nothing may hold it back. */
public record IssueCertificate(
    @TargetAggregateIdentifier CaseId caseId, LocalDate issuedOn, String documentHash)
    implements FrameCommand {}
