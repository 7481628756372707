@NullMarked
package fairwell.command.webhook.event;

import org.jspecify.annotations.NullMarked;
