/** The exit interview of a case: for the leaver, for HR and counsel, and for nobody else. */
@NullMarked
package fairwell.query.interview;

import org.jspecify.annotations.NullMarked;
