package fairwell.kernel.event.offboarding;

import fairwell.kernel.id.CaseId;
import fairwell.kernel.personal.PersonalText;
import java.time.LocalDate;

/** A side promised something by a day. */
public record CommitmentMade(
    CaseId caseId, String commitmentId, OfferSide by, PersonalText promise, LocalDate due)
    implements TableEvent {}
