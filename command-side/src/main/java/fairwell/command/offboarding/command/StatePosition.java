package fairwell.command.offboarding.command;

import fairwell.kernel.event.offboarding.OfferSide;
import fairwell.kernel.id.CaseId;
import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Record what a side says it wants; it takes the place of its last position on the issue. */
public record StatePosition(
    @TargetAggregateIdentifier CaseId caseId,
    String positionId,
    OfferSide by,
    Words speaker,
    LocalDate statedOn,
    OfferedTerm term,
    Words words)
    implements TableCommand {}
