package fairwell.standalone.issuer;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Slows down guessing: after five failures for one name within a minute that name has to wait.
 * Remembers the latest thousand names only, so that invented names cannot fill the memory.
 */
final class Throttle {

  static final Duration WINDOW = Duration.ofMinutes(1);
  static final int FAILURES = 5;

  private static final int NAMES = 1_000;

  private record Failures(int count, Instant since) {}

  private final Clock clock;
  private final Map<String, Failures> failures =
      new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Failures> eldest) {
          return size() > NAMES;
        }
      };

  Throttle(Clock clock) {
    this.clock = clock;
  }

  /** Whether this name may try now. */
  synchronized boolean mayTry(String name) {
    Failures known = failures.get(name);
    return known == null || isOver(known) || known.count() < FAILURES;
  }

  synchronized void failed(String name) {
    Failures known = failures.get(name);
    failures.put(
        name,
        known == null || isOver(known)
            ? new Failures(1, clock.instant())
            : new Failures(known.count() + 1, known.since()));
  }

  synchronized void succeeded(String name) {
    failures.remove(name);
  }

  private boolean isOver(Failures known) {
    return !clock.instant().isBefore(known.since().plus(WINDOW));
  }
}
