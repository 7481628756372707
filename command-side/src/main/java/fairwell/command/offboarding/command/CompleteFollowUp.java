package fairwell.command.offboarding.command;

import fairwell.kernel.id.CaseId;
import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Record that a follow-up was done. */
public record CompleteFollowUp(
    @TargetAggregateIdentifier CaseId caseId, String followUpId, LocalDate doneOn, Words outcome)
    implements FrameCommand {}
