/** Decides about the templates of talks, which HR writes for itself. */
@NullMarked
package fairwell.command.template;

import org.jspecify.annotations.NullMarked;
