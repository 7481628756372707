/** The query side: it remembers and shows. */
@NullMarked
package fairwell.query;

import org.jspecify.annotations.NullMarked;
