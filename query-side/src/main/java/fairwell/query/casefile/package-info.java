/** The case file: the timeline of one case. */
@NullMarked
package fairwell.query.casefile;

import org.jspecify.annotations.NullMarked;
