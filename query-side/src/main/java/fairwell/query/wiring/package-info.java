/** Puts the parts of the query side together. */
@NullMarked
package fairwell.query.wiring;

import org.jspecify.annotations.NullMarked;
