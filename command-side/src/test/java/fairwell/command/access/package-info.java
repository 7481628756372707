@NullMarked
package fairwell.command.access;

import org.jspecify.annotations.NullMarked;
