package fairwell.command.offboarding.command;

import fairwell.kernel.event.offboarding.OfferSide;
import fairwell.kernel.id.CaseId;
import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Record what a side promised, and by when. */
public record RecordCommitment(
    @TargetAggregateIdentifier CaseId caseId,
    String commitmentId,
    OfferSide by,
    Words promise,
    LocalDate due)
    implements TableCommand {}
