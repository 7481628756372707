/** Who takes over what the leaver was responsible for. */
@NullMarked
package fairwell.command.offboarding.handover;

import org.jspecify.annotations.NullMarked;
