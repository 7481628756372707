/** Overlays over the policy packs: proposed by counsel, published by a second person. */
@NullMarked
package fairwell.command.policy;

import org.jspecify.annotations.NullMarked;
