package fairwell.command.offboarding.command;

import fairwell.kernel.id.CaseId;
import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Begin the talks, or take them up again after an impasse. */
public record StartTalks(@TargetAggregateIdentifier CaseId caseId, LocalDate startedOn)
    implements NegotiationCommand {}
