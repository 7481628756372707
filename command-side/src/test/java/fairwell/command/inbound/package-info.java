@NullMarked
package fairwell.command.inbound;

import org.jspecify.annotations.NullMarked;
