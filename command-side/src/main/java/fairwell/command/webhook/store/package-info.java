/** Receivers, their secrets, attempts and dead letters in the event database. */
@NullMarked
package fairwell.command.webhook.store;

import org.jspecify.annotations.NullMarked;
