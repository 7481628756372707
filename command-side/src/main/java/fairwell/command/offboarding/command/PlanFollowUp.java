package fairwell.command.offboarding.command;

import fairwell.kernel.id.ActorId;
import fairwell.kernel.id.CaseId;
import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Plan something to be done after the end. */
public record PlanFollowUp(
    @TargetAggregateIdentifier CaseId caseId,
    String followUpId,
    Words topic,
    LocalDate due,
    ActorId owner)
    implements FrameCommand {}
