package fairwell.kernel.event.departure;

import fairwell.kernel.id.BatchId;
import fairwell.kernel.id.CaseId;

/**
 * A case of the order could not be opened, or its dates not be set, for what was found when it was
 * its turn.
 *
 * @param refusal the code of what spoke against it
 */
public record DepartureRefused(BatchId batchId, CaseId caseId, String refusal)
    implements DepartureEvent {}
