@NullMarked
package fairwell.command.paper;

import org.jspecify.annotations.NullMarked;
