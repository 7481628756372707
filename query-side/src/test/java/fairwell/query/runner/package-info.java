/** What the runner promises. */
@NullMarked
package fairwell.query.runner;

import org.jspecify.annotations.NullMarked;
