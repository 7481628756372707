/** Decides about several departures together, before each becomes a case of its own. */
@NullMarked
package fairwell.command.departure;

import org.jspecify.annotations.NullMarked;
