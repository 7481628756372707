@NullMarked
package fairwell.command.privacy;

import org.jspecify.annotations.NullMarked;
