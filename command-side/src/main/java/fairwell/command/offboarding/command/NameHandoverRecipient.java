package fairwell.command.offboarding.command;

import fairwell.kernel.id.CaseId;
import fairwell.kernel.id.EmployeeId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Name who takes an area over, in the place of whoever was named before. From notice on the person
 * is asked.
 */
public record NameHandoverRecipient(
    @TargetAggregateIdentifier CaseId caseId, String area, EmployeeId recipient)
    implements HandoverCommand {}
