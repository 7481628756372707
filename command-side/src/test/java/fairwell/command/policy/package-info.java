/** Overlays, by the decider itself. */
@NullMarked
package fairwell.command.policy;

import org.jspecify.annotations.NullMarked;
