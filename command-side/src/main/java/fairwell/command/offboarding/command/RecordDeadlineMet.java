package fairwell.command.offboarding.command;

import fairwell.kernel.event.offboarding.DeadlineKind;
import fairwell.kernel.id.CaseId;
import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Record that a legal act after the end was done. */
public record RecordDeadlineMet(
    @TargetAggregateIdentifier CaseId caseId, DeadlineKind kind, LocalDate on)
    implements FrameCommand {}
