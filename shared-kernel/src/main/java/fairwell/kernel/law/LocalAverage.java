package fairwell.kernel.law;

import fairwell.kernel.law.pack.Figure;
import java.math.BigDecimal;

/**
 * The local average annual wage of the prior year, which caps compensation (LCL 47) and frees it
 * from tax (财税〔2018〕164号 5(1)). Until the new year's figure is published the old one stays in
 * force.
 */
public final class LocalAverage {

  private static final String TOPIC = "average-wage";

  private LocalAverage() {}

  /**
   * Takes the figure, in yuan a year, and flags it when a newer one should exist by the day of the
   * end.
   *
   * @throws fairwell.kernel.refusal.Refused when no pack holds it
   */
  public static BigDecimal annual(Working working) {
    Figure annual = working.law().need(TOPIC, "annual");
    if (!annual.isGiven()) {
      int dataYear = working.law().need(TOPIC, "dataYear").value().intValueExact();
      working.flagIf(dataYear < working.law().day().getYear() - 1, Flags.AVG_WAGE_STALE);
    }
    return working.figure("localAnnualAverageWage", annual);
  }
}
