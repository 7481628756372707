/** Clearance: items raised, resolved by their owner, or waived with four eyes. */
@NullMarked
package fairwell.command.offboarding.clearance;

import org.jspecify.annotations.NullMarked;
