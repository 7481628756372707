package fairwell.kernel.preparation;

import fairwell.kernel.event.offboarding.OfferSide;
import fairwell.kernel.value.Money;
import org.jspecify.annotations.Nullable;

/**
 * The best or worst a side has without agreement (BATNA, WATNA), by amount alone.
 *
 * @param amount absent when the outcome has none, or it is unknown
 * @param complete whether every outcome that was weighed is known
 */
public record Alternative(
    OfferSide side, Rank rank, Outcome.Kind outcome, @Nullable Money amount, boolean complete) {

  /** Best or worst. */
  public enum Rank {
    BATNA,
    WATNA
  }
}
