package fairwell.kernel.law.insurance;

import fairwell.kernel.law.Flags;
import fairwell.kernel.law.Working;
import fairwell.kernel.law.pack.Figure;
import fairwell.kernel.law.pack.Figures;
import fairwell.kernel.value.Place;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * The base of social insurance (缴费基数): the person's average wage of the prior calendar year, kept
 * between the limits of the place, 60 and 300 percent of the local average wage (国办发〔2019〕13号).
 * Published limits bind; the shares are used only where the limits are asked for from an average.
 */
public final class ContributionBase {

  /** The topic of limits that hold for every insurance of a place. */
  public static final String ALL = "social-insurance-base";

  private static final String MIN = "min";
  private static final String MAX = "max";

  private ContributionBase() {}

  /**
   * The limits of one insurance: its own, else those that hold for all. A side may be open only
   * where limits come with the question: for the country as a whole, or when the other side is
   * given.
   */
  record Limits(Optional<Figure> min, Optional<Figure> max) {

    static Optional<Limits> of(String topic, Figures law) {
      Optional<Figure> min = law.find(topic, MIN).or(() -> law.find(ALL, MIN));
      Optional<Figure> max = law.find(topic, MAX).or(() -> law.find(ALL, MAX));
      boolean given =
          law.place().equals(new Place(law.place().country()))
              || min.filter(Figure::isGiven).isPresent()
              || max.filter(Figure::isGiven).isPresent();
      return given || (min.isPresent() && max.isPresent())
          ? Optional.of(new Limits(min, max))
          : Optional.empty();
    }

    /** Writes the limits down and keeps the wage between them. */
    BigDecimal clamp(BigDecimal wage, String insurance, Working working) {
      BigDecimal base = wage;
      if (min.isPresent()) {
        base = base.max(working.figure(insurance + "BaseMin", min.get()));
      }
      if (max.isPresent()) {
        base = base.min(working.figure(insurance + "BaseMax", max.get()));
      }
      working.flagIf(min.isEmpty() || max.isEmpty(), Flags.BASE_LIMITS_NOT_HELD);
      return base;
    }
  }

  /** The law with one pair of limits for every insurance. */
  public static Figures withLimits(
      Figures law, Optional<BigDecimal> min, Optional<BigDecimal> max) {
    Figures known = law;
    for (String topic : new String[] {ALL, "pension-base", "medical-base", "unemployment-base"}) {
      if (min.isPresent()) {
        known = known.with(topic, MIN, min.get());
      }
      if (max.isPresent()) {
        known = known.with(topic, MAX, max.get());
      }
    }
    return known;
  }

  /** The lower limit from a local average month, exact. */
  public static BigDecimal floor(BigDecimal averageMonth, Figures law) {
    return averageMonth.multiply(law.need("social-insurance", "floorRatio").value());
  }

  /** The upper limit from a local average month, exact. */
  public static BigDecimal ceiling(BigDecimal averageMonth, Figures law) {
    return averageMonth.multiply(law.need("social-insurance", "ceilingRatio").value());
  }

  /** An amount as it is published: in whole yuan, half a yuan up. */
  public static BigDecimal published(BigDecimal exact) {
    return exact.setScale(0, RoundingMode.HALF_UP);
  }
}
