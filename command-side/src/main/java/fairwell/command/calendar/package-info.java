/** Decides about calendar feeds: who may have one, for how long, and who takes it away. */
@NullMarked
package fairwell.command.calendar;

import org.jspecify.annotations.NullMarked;
