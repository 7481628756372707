package fairwell.command.offboarding.command;

import fairwell.kernel.id.CaseId;
import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Send the draft to both parties. */
public record SendAgreement(@TargetAggregateIdentifier CaseId caseId, int draft, LocalDate sentOn)
    implements AgreementCommand {}
