/** What happened to the calendar feeds of those who work with cases. */
@NullMarked
package fairwell.kernel.event.calendar;

import org.jspecify.annotations.NullMarked;
