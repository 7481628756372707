package fairwell.kernel.event.calendar;

import fairwell.kernel.calendar.FeedLanguage;
import fairwell.kernel.calendar.FeedRights;
import fairwell.kernel.id.ActorId;
import java.time.LocalDate;

/**
 * A feed got a new address; the one before, if there was one, is void from here on.
 *
 * @param secretHash SHA-256 of the secret in the address, in hexadecimal; the secret is nowhere
 * @param rights what the account was when it asked
 * @param goodThrough the last day of the address, unless it is renewed
 */
public record CalendarFeedOpened(
    ActorId holder,
    String secretHash,
    FeedRights rights,
    FeedLanguage language,
    LocalDate goodThrough)
    implements CalendarEvent {}
