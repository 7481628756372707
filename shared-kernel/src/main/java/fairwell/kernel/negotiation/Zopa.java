package fairwell.kernel.negotiation;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * The zone of possible agreement on one issue: from the last the employer would agree to, to the
 * least the employee has said. An estimate, for nobody says the own last word.
 *
 * @param target what the employer aims at
 * @param reservation the last it would agree to
 * @param theirs the least the employee has asked for; absent as long as nothing was said
 * @param low the lower end of the zone; absent when it is empty or not known
 * @param high its upper end
 */
public record Zopa(
    Issue issue,
    BigDecimal target,
    BigDecimal reservation,
    @Nullable BigDecimal theirs,
    @Nullable BigDecimal low,
    @Nullable BigDecimal high) {

  /** The zone between a reservation point and what the other side said. */
  public static Zopa of(
      Issue issue, BigDecimal target, BigDecimal reservation, @Nullable BigDecimal theirs) {
    if (theirs == null || issue.better(theirs, reservation) > 0) {
      return new Zopa(issue, target, reservation, theirs, null, null);
    }
    return new Zopa(
        issue, target, reservation, theirs, theirs.min(reservation), theirs.max(reservation));
  }

  /** Whether both have said enough, and there is no value that suits both. */
  public boolean empty() {
    return theirs != null && low == null;
  }
}
