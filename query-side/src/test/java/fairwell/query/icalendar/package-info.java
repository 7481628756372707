/** What calendar programs read. */
@NullMarked
package fairwell.query.icalendar;

import org.jspecify.annotations.NullMarked;
