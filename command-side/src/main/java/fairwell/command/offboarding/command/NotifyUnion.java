package fairwell.command.offboarding.command;

import fairwell.kernel.id.CaseId;
import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Record that the union was told the reason beforehand (LCL art. 43). */
public record NotifyUnion(
    @TargetAggregateIdentifier CaseId caseId, LocalDate notifiedOn, Words answer)
    implements FrameCommand {}
