/** The evidence bundle of a case: its records, their proofs, and the same in words. */
@NullMarked
package fairwell.query.evidence;

import org.jspecify.annotations.NullMarked;
