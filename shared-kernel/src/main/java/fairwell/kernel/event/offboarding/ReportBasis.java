package fairwell.kernel.event.offboarding;

import fairwell.kernel.law.Ground;
import fairwell.kernel.law.PackRef;
import java.time.LocalDate;
import java.util.List;

/**
 * What a preparation report was computed from beside the facts: with it, anybody who has the log
 * can compute it again.
 *
 * @param day the day it was computed for; later facts have no part in it
 * @param ground the ground of the case then
 * @param legalEnd the end it reckons with: that of the case or, before it had one, {@code day}
 * @param packsUpTo last sequence of the stream of policy overlays; -1 for the shipped packs alone
 * @param packs the policy packs whose figures it shows
 */
public record ReportBasis(
    LocalDate day, Ground ground, LocalDate legalEnd, long packsUpTo, List<PackRef> packs) {

  public ReportBasis {
    packs = List.copyOf(packs);
  }
}
