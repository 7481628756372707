/** Departures that are decided about together. */
@NullMarked
package fairwell.kernel.event.departure;

import org.jspecify.annotations.NullMarked;
