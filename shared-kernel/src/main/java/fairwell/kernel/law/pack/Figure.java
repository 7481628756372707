package fairwell.kernel.law.pack;

import fairwell.kernel.law.PackRef;
import java.math.BigDecimal;

/**
 * One figure of the law as it was in force for a place on a day.
 *
 * @param name its name within the pack's topic, for example {@code monthly}
 * @param value in the unit its topic says; money in the currency of the place
 * @param pack the pack it was read from
 * @param source the document the pack names
 */
public record Figure(
    String name, BigDecimal value, PackRef pack, String source, Confidence confidence) {

  /** Whether it was given with the question and comes from no pack. */
  public boolean isGiven() {
    return Figures.isGiven(pack);
  }
}
