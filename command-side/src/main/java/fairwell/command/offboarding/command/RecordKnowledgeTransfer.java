package fairwell.command.offboarding.command;

import fairwell.kernel.id.CaseId;
import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Record that a topic was handed over.
 *
 * @param documentHash SHA-256 of the document that shows it
 */
public record RecordKnowledgeTransfer(
    @TargetAggregateIdentifier CaseId caseId, String topicId, LocalDate doneOn, String documentHash)
    implements KnowledgeCommand {}
