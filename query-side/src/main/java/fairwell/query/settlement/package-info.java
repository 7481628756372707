/** The settlement of a case: every version, line by line. */
@NullMarked
package fairwell.query.settlement;

import org.jspecify.annotations.NullMarked;
