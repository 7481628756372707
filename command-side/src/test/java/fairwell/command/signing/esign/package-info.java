@NullMarked
package fairwell.command.signing.esign;

import org.jspecify.annotations.NullMarked;
