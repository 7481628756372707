/** The command side: it decides. */
@NullMarked
package fairwell.command;

import org.jspecify.annotations.NullMarked;
