/** Departures that were ordered together, and what became of them. */
@NullMarked
package fairwell.query.departure;

import org.jspecify.annotations.NullMarked;
