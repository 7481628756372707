@NullMarked
package fairwell.command.webhook.delivery;

import org.jspecify.annotations.NullMarked;
