package fairwell.command.offboarding.access;

import fairwell.command.CorruptHistory;
import fairwell.command.offboarding.context.Context;
import fairwell.kernel.event.offboarding.AccessChange;
import fairwell.kernel.event.offboarding.AccessChangeFailed;
import fairwell.kernel.event.offboarding.AccessCut;
import fairwell.kernel.event.offboarding.AccessCutEffective;
import fairwell.kernel.event.offboarding.AccessCutOrdered;
import fairwell.kernel.event.offboarding.AccessEvent;
import fairwell.kernel.event.offboarding.AccessFailure;
import fairwell.kernel.event.offboarding.AccessRestored;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How the access of the person stands, as far as Fairwell had to do with it.
 *
 * @param orderedAt when the cut that holds was ordered; absent when nobody ordered one
 * @param failure what was told last and has not been overcome; absent when nothing was
 * @param seenOffAt when the account was last read as off; absent until it was
 */
public record Access(
    Standing standing,
    @Nullable Instant orderedAt,
    @Nullable Failure failure,
    @Nullable Instant seenOffAt) {

  /** How far a cut is. */
  public enum Standing {
    ON,
    ORDERED,
    CUT,
    EFFECTIVE
  }

  /** What could not be done, and why. */
  public record Failure(AccessChange wanted, AccessFailure why) {}

  /** Nothing was done to it. */
  public static final Access UNTOUCHED = new Access(Standing.ON, null, null, null);

  /** Whether the account is off because Fairwell ordered it, or was about to. */
  public boolean isCutHere() {
    return orderedAt != null;
  }

  /** Whether the account was read as off on that day in China or later. */
  public boolean isSeenOffSince(LocalDate day) {
    return seenOffAt != null && !LocalDate.ofInstant(seenOffAt, Context.LAW).isBefore(day);
  }

  /** The access after one more event. */
  public Access after(AccessEvent event) {
    return switch (event) {
      case AccessCutOrdered e -> new Access(Standing.ORDERED, e.orderedAt(), failure, null);
      case AccessCut e -> new Access(Standing.CUT, e.orderedAt(), null, null);
      case AccessCutEffective e -> {
        if (standing != Standing.CUT && standing != Standing.EFFECTIVE) {
          throw new CorruptHistory(this, e);
        }
        yield new Access(Standing.EFFECTIVE, orderedAt, null, e.readAt());
      }
      case AccessRestored _ -> UNTOUCHED;
      case AccessChangeFailed e ->
          new Access(standing, orderedAt, new Failure(e.wanted(), e.failure()), seenOffAt);
    };
  }
}
