package fairwell.kernel.law.abroad;

import fairwell.kernel.law.Answer;
import fairwell.kernel.law.Computation;
import fairwell.kernel.law.Working;
import fairwell.kernel.law.pack.Figures;
import java.math.BigDecimal;

/**
 * Who has a right to severance payment in Hong Kong (Employment Ordinance s.31B): 24 months of
 * continuous service, ended by redundancy, lay-off, or a fixed term not renewed for redundancy.
 */
public final class HongKongSeveranceRight {

  /** The step that holds the answer. */
  public static final String ELIGIBLE = "eligible";

  /** Why the employment ends. */
  public enum Reason {
    REDUNDANCY(true),
    LAY_OFF(true),
    FIXED_TERM_NOT_RENEWED_FOR_REDUNDANCY(true),
    RESIGNATION(false),
    SERIOUS_MISCONDUCT(false);

    private final boolean counts;

    Reason(boolean counts) {
      this.counts = counts;
    }
  }

  private HongKongSeveranceRight() {}

  /** Whether severance payment is due, as a step. */
  public static Computation of(int serviceMonths, Reason reason, Figures law) {
    Working working =
        Working.of("hk.severance-right", law)
            .given("serviceMonths", serviceMonths)
            .given("reason", reason)
            .articles("EO s.31B");
    BigDecimal least = working.figure("leastMonths", "termination-payment", "severanceMonths");
    boolean eligible = reason.counts && BigDecimal.valueOf(serviceMonths).compareTo(least) >= 0;
    return working
        .step(ELIGIBLE, Answer.of(eligible), serviceMonths + " >= " + least.toPlainString())
        .done();
  }
}
