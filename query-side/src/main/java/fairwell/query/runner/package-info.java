/** The one runner: it feeds every view, live, in a rebuild, as of a position, and over a list. */
@NullMarked
package fairwell.query.runner;

import org.jspecify.annotations.NullMarked;
