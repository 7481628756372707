/** Feeds as iCalendar text (RFC 5545). */
@NullMarked
package fairwell.query.icalendar;

import org.jspecify.annotations.NullMarked;
