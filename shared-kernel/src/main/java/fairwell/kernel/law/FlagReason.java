package fairwell.kernel.law;

import fairwell.kernel.value.SourceRef;
import java.time.LocalDate;

/**
 * A fact that raised a flag of a whole statement.
 *
 * @param flag the flag, by code ({@link Flags})
 * @param fact what kind of fact it is, by the name of its event, for example {@code WagesPaid}
 * @param happenedOn the day the fact is about
 */
public record FlagReason(String flag, String fact, LocalDate happenedOn, SourceRef source) {}
