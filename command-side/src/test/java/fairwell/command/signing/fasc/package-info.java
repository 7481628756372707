@NullMarked
package fairwell.command.signing.fasc;

import org.jspecify.annotations.NullMarked;
