/** Reads the log for each receiver and sends, one at a time and in order. */
@NullMarked
package fairwell.command.webhook.delivery;

import org.jspecify.annotations.NullMarked;
