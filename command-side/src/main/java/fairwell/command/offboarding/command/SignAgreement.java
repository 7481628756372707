package fairwell.command.offboarding.command;

import fairwell.kernel.event.offboarding.Party;
import fairwell.kernel.id.CaseId;
import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Record the signature of one party; {@code signedHash} is the document it was put under. */
public record SignAgreement(
    @TargetAggregateIdentifier CaseId caseId,
    int draft,
    Party party,
    String signedHash,
    LocalDate signedOn)
    implements AgreementCommand {}
