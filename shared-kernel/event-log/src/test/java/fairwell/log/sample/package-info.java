/** A small application on the log: one aggregate, one processor. */
@NullMarked
package fairwell.log.sample;

import org.jspecify.annotations.NullMarked;
