package fairwell.command.offboarding.command;

import fairwell.kernel.id.CaseId;
import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Show a version to the employee. */
public record IssueSettlement(
    @TargetAggregateIdentifier CaseId caseId, int version, LocalDate issuedOn)
    implements SettlementCommand {}
