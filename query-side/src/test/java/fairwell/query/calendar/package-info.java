/** Whose days are in whose calendar. */
@NullMarked
package fairwell.query.calendar;

import org.jspecify.annotations.NullMarked;
