@NullMarked
package fairwell.command.signing;

import org.jspecify.annotations.NullMarked;
