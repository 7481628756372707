/** Work that has to do with the world outside, kept in the event database until it is done. */
@NullMarked
package fairwell.command.outside;

import org.jspecify.annotations.NullMarked;
