/** Deadlines and thresholds around the end of an employment, and the days they are counted in. */
@NullMarked
package fairwell.kernel.law.procedure;

import org.jspecify.annotations.NullMarked;
