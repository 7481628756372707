package fairwell.command.offboarding.command;

import fairwell.kernel.id.CaseId;
import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Close the case: all steps are done or waived. */
public record CloseCase(@TargetAggregateIdentifier CaseId caseId, LocalDate closedOn)
    implements FrameCommand {}
