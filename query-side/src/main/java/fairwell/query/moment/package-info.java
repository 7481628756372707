/**
 * A case as it was at any moment, and what happened between two: folded in memory, never stored.
 */
@NullMarked
package fairwell.query.moment;

import org.jspecify.annotations.NullMarked;
