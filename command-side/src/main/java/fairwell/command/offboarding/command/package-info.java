/** What may be asked of a separation case: one record a command, one {@link Action} each. */
@NullMarked
package fairwell.command.offboarding.command;

import org.jspecify.annotations.NullMarked;
