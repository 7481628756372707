/** The separation report: what a case was, how it ended and what follows, made from its events. */
@NullMarked
package fairwell.kernel.separation;

import org.jspecify.annotations.NullMarked;
