package fairwell.command.offboarding.command;

import fairwell.kernel.access.Role;
import fairwell.kernel.id.CaseId;
import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** Say that something has to be handed over, returned or switched off. */
public record RaiseClearanceItem(
    @TargetAggregateIdentifier CaseId caseId,
    String itemId,
    String type,
    Role owner,
    String subject,
    @Nullable LocalDate due)
    implements ClearanceCommand {}
