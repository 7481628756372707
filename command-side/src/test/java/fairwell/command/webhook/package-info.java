@NullMarked
package fairwell.command.webhook;

import org.jspecify.annotations.NullMarked;
