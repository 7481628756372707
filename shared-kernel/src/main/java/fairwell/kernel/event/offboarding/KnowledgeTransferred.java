package fairwell.kernel.event.offboarding;

import fairwell.kernel.id.ActorId;
import fairwell.kernel.id.CaseId;
import java.time.LocalDate;

/**
 * The recipient knows it now.
 *
 * @param documentHash SHA-256 of the document that shows it
 */
public record KnowledgeTransferred(
    CaseId caseId, String topicId, LocalDate doneOn, String documentHash, ActorId recordedBy)
    implements KnowledgeEvent {}
