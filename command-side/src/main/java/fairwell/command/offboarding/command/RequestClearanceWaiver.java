package fairwell.command.offboarding.command;

import fairwell.kernel.id.CaseId;
import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Ask to go on without an item until that day, inclusive. */
public record RequestClearanceWaiver(
    @TargetAggregateIdentifier CaseId caseId, String itemId, Words reason, LocalDate expiresOn)
    implements ClearanceCommand {}
