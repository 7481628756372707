/** The pages of a whole Fairwell in a real browser. */
@NullMarked
package fairwell.standalone.pages;

import org.jspecify.annotations.NullMarked;
