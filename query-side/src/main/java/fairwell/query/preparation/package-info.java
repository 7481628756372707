/** The preparation report of a case, computed again from what it rested on. */
@NullMarked
package fairwell.query.preparation;

import org.jspecify.annotations.NullMarked;
