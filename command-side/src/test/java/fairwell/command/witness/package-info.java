@NullMarked
package fairwell.command.witness;

import org.jspecify.annotations.NullMarked;
