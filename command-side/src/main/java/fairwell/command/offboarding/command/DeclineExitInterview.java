package fairwell.command.offboarding.command;

import fairwell.kernel.id.CaseId;
import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Decline the exit interview, or write down that the leaver does.
 *
 * @param reason how that is known, when it is not the leaver who writes; the leaver owes none
 */
public record DeclineExitInterview(
    @TargetAggregateIdentifier CaseId caseId, LocalDate declinedOn, @Nullable Words reason)
    implements InterviewCommand {}
