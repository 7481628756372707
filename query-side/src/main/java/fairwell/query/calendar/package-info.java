/** The days of cases that somebody has to remember, and whose calendar they are for. */
@NullMarked
package fairwell.query.calendar;

import org.jspecify.annotations.NullMarked;
