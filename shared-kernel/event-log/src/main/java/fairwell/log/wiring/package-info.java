/** Gives every Fairwell application the same log, whatever else it is made of. */
@NullMarked
package fairwell.log.wiring;

import org.jspecify.annotations.NullMarked;
