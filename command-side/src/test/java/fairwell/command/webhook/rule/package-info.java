@NullMarked
package fairwell.command.webhook.rule;

import org.jspecify.annotations.NullMarked;
