package fairwell.kernel.event.offboarding;

import fairwell.kernel.id.ActorId;
import fairwell.kernel.id.CaseId;
import fairwell.kernel.id.EmployeeId;
import fairwell.kernel.personal.PersonalText;
import java.time.LocalDate;

/**
 * Something the leaver knows is to be handed over.
 *
 * @param area the area of the handover it belongs to
 * @param due the last day, inclusive
 */
public record KnowledgeTopicPlanned(
    CaseId caseId,
    String topicId,
    String area,
    PersonalText description,
    EmployeeId recipient,
    LocalDate due,
    ActorId plannedBy)
    implements KnowledgeEvent {}
