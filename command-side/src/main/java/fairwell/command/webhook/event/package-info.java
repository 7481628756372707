/** What may leave: the one list of events and of their fields, and the envelope around them. */
@NullMarked
package fairwell.command.webhook.event;

import org.jspecify.annotations.NullMarked;
