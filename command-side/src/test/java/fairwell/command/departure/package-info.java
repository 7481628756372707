/** Tests of departures that are ordered together. */
@NullMarked
package fairwell.command.departure;

import org.jspecify.annotations.NullMarked;
