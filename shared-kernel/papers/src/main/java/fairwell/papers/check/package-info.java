/** Checking a signed paper, whoever signed it: what is not shown to be sound is refused. */
@NullMarked
package fairwell.papers.check;

import org.jspecify.annotations.NullMarked;
