/** Settlements computed anew for comparison: from the log, in memory, writing nothing. */
@NullMarked
package fairwell.query.recomputation;

import org.jspecify.annotations.NullMarked;
