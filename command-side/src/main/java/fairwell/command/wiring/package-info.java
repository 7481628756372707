/** How the parts of the command side are put together, and what has to be configured. */
@NullMarked
package fairwell.command.wiring;

import org.jspecify.annotations.NullMarked;
