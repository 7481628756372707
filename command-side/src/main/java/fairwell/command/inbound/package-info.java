/** What other systems tell: verified at the door, kept, answered, and then turned into commands. */
@NullMarked
package fairwell.command.inbound;

import org.jspecify.annotations.NullMarked;
