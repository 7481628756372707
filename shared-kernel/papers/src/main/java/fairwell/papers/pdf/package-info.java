/**
 * Papers as files: laid out on pages, written as PDF/A-2u, the same paper always as the same bytes.
 */
@NullMarked
package fairwell.papers.pdf;

import org.jspecify.annotations.NullMarked;
