package fairwell.kernel.event.offboarding;

import fairwell.kernel.value.Money;
import org.jspecify.annotations.Nullable;

/**
 * What is asked for.
 *
 * @param amount absent where something else than money is asked for, or no figure is named
 */
public record DisputeClaim(DisputeCause cause, @Nullable Money amount) {}
