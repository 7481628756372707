package fairwell.kernel.event.offboarding;

import fairwell.kernel.id.CaseId;
import fairwell.kernel.negotiation.OfferTerm;
import fairwell.kernel.personal.PersonalText;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A side said what it wants. Never changed; a later one of the same side on the same issue takes
 * its place.
 *
 * @param speaker who said it
 * @param words how it was said
 * @param supersedes the position it takes the place of; absent for the first
 */
public record PositionStated(
    CaseId caseId,
    String positionId,
    OfferSide by,
    PersonalText speaker,
    LocalDate statedOn,
    OfferTerm term,
    PersonalText words,
    @Nullable String supersedes)
    implements TableEvent {}
