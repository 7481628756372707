/** Exports: what is in them for whom, and whether others can read them. */
@NullMarked
package fairwell.query.export;

import org.jspecify.annotations.NullMarked;
