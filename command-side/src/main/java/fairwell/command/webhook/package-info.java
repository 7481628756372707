/** Webhooks: what leaves the log goes to receivers outside, signed and in order. */
@NullMarked
package fairwell.command.webhook;

import org.jspecify.annotations.NullMarked;
