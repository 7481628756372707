/** What a leaver is asked, and the score of the answers. */
@NullMarked
package fairwell.kernel.interview;

import org.jspecify.annotations.NullMarked;
