package fairwell.query.moment;

import fairwell.kernel.event.Recorded;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which moment of a case is meant: right after an event, or an instant. Neither: the newest.
 *
 * @param position of the log; the last event of the case at or before it counts
 * @param at what had been recorded by then counts, that very instant included
 */
public record When(@Nullable Long position, @Nullable Instant at) {

  public static final When NOW = new When(null, null);

  public static When position(long position) {
    return new When(position, null);
  }

  public static When instant(Instant at) {
    return new When(null, at);
  }

  /** What of a stream had been recorded by then, the oldest first. */
  List<Recorded> of(List<Recorded> stream) {
    return stream.stream().takeWhile(this::isPast).toList();
  }

  private boolean isPast(Recorded event) {
    return (position == null || event.position() <= position)
        && (at == null || !event.at().isAfter(at));
  }
}
