package fairwell.kernel.event.offboarding;

import fairwell.kernel.id.CaseId;
import fairwell.kernel.personal.PersonalText;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The leaver does not want to answer, which is as good as answering.
 *
 * @param by who wrote it down
 * @param reason what the leaver or the one who wrote it down says of it; absent for nothing
 */
public record ExitInterviewDeclined(
    CaseId caseId, LocalDate declinedOn, ConfirmedBy by, @Nullable PersonalText reason)
    implements ExitInterviewEvent {}
