/**
 * Signing papers: PAdES with a trusted time stamp, and a test authority for where there is no
 * other.
 */
@NullMarked
package fairwell.papers.signing;

import org.jspecify.annotations.NullMarked;
