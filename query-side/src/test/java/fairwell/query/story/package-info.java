/** Recorded logs to test with. */
@NullMarked
package fairwell.query.story;

import org.jspecify.annotations.NullMarked;
