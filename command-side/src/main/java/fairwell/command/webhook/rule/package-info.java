/** How a delivery goes on, how it is signed and where it may go: pure. */
@NullMarked
package fairwell.command.webhook.rule;

import org.jspecify.annotations.NullMarked;
