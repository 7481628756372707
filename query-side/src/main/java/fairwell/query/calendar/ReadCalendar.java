package fairwell.query.calendar;

import java.time.LocalDate;

/**
 * What stands in a feed. Answered with {@link CalendarContents}, or with nothing when there is no
 * such address, whatever the cause.
 *
 * @param secretHash of the secret in the address
 * @param today in the zone of the law; it decides whether the address is one, never what it says
 */
public record ReadCalendar(String secretHash, LocalDate today) {}
