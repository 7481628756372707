/** The program, called as people call it. */
@NullMarked
package fairwell.cli;

import org.jspecify.annotations.NullMarked;
