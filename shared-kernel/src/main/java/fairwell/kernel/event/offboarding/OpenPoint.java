package fairwell.kernel.event.offboarding;

import fairwell.kernel.access.Role;
import fairwell.kernel.value.Money;
import fairwell.kernel.value.SourceRef;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A point that will be disputed at the table: the records show it open, or should tell of it and do
 * not.
 *
 * @param item what of the hazard it is, for example the id of a loan; absent where there is but one
 * @param amount what it is worth; absent where it is no matter of money
 * @param clause what was agreed, which law, or which months are missing; absent where the amount
 *     says it all
 * @param owner the role that can settle it
 * @param on the day it is about; absent where there is no record of it
 * @param sources the events that show it; empty where there is no record of it
 */
public record OpenPoint(
    Hazard hazard,
    @Nullable String item,
    Standing standing,
    @Nullable Money amount,
    @Nullable String clause,
    Role owner,
    @Nullable LocalDate on,
    List<SourceRef> sources) {

  /** How a point stands. */
  public enum Standing {
    /** The records show that it is open. */
    OPEN,
    /** The records do not say; it counts as open until somebody has looked. */
    UNKNOWN
  }

  public OpenPoint {
    sources = List.copyOf(sources);
  }

  /** Its name in the hazard checklist, for example {@code open-loan:L-1}. */
  public String code() {
    return hazard.code(item);
  }
}
