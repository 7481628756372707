package fairwell.command.offboarding.command;

import fairwell.kernel.id.CaseId;
import fairwell.kernel.id.EmployeeId;
import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Plan that something the leaver knows is handed over.
 *
 * @param area the area of the handover it belongs to; its clearance item waits for it
 */
public record PlanKnowledgeTopic(
    @TargetAggregateIdentifier CaseId caseId,
    String topicId,
    String area,
    Words description,
    EmployeeId recipient,
    LocalDate due)
    implements KnowledgeCommand {}
