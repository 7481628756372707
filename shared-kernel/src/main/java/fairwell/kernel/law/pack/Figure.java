package fairwell.kernel.law.pack;

import fairwell.kernel.law.PackRef;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One figure of the law as it was in force for a place on a day.
 *
 * @param topic the topic of its pack
 * @param name its name within the topic, for example {@code monthly}
 * @param value in the unit its topic says; money in the currency of the place
 * @param pack the pack it was read from
 * @param source the document the pack names
 * @param openSince the first day of its pack where no end is known; absent where one is
 */
public record Figure(
    String topic,
    String name,
    BigDecimal value,
    PackRef pack,
    String source,
    Confidence confidence,
    @Nullable LocalDate openSince) {

  /** Whether it was given with the question and comes from no pack. */
  public boolean isGiven() {
    return Figures.isGiven(pack);
  }
}
