package fairwell.kernel.kpi;

import java.time.LocalDate;

/**
 * What figures are asked of.
 *
 * @param position the event position up to which the histories were folded
 * @param knownUntil the last day those events tell of
 */
public record KpiQuestion(
    ReportingPeriod period,
    Population population,
    long position,
    Basis basis,
    LocalDate knownUntil) {

  /** Which events a figure rests on. */
  public enum Basis {
    /** Those recorded by the end of the period: what could be said then, for ever the same. */
    AS_REPORTED,
    /** All that are known: late entries and corrections have come in. */
    RESTATED
  }
}
