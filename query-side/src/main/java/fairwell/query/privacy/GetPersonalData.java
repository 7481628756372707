package fairwell.query.privacy;

import java.time.LocalDate;

/**
 * Where the personal data of a person stand. Answered with {@link PersonalDataReport}, or with
 * nothing when nobody of that number was ever hired.
 *
 * @param today in the zone of the law
 */
public record GetPersonalData(String employee, LocalDate today) {}
