package fairwell.command.offboarding.command;

import fairwell.kernel.event.offboarding.WaivableStep;
import fairwell.kernel.id.CaseId;
import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Propose to leave a step out, up to that day, inclusive; somebody else has to confirm it. */
public record ProposeWaiver(
    @TargetAggregateIdentifier CaseId caseId, WaivableStep step, Words reason, LocalDate expiresOn)
    implements FrameCommand {}
