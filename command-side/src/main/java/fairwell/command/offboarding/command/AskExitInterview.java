package fairwell.command.offboarding.command;

import fairwell.kernel.id.CaseId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Ask the leaver for an exit interview, with the questions the company asks now. */
public record AskExitInterview(@TargetAggregateIdentifier CaseId caseId)
    implements InterviewCommand {}
