package fairwell.command.webhook.rule;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How a receiver stands: what it has, and when it is tried next. The event after {@code position}
 * is tried until it is taken or given up; the later ones wait behind it, so the order is kept.
 *
 * @param cause why it is switched off; null if it is not
 * @param position every event up to here is dealt with
 * @param failures how often the next event has failed
 * @param failingSince the first failure after the last success
 * @param nextAt not before
 */
public record Standing(
    Status status,
    @Nullable Cause cause,
    long position,
    int failures,
    @Nullable Instant failingSince,
    Instant nextAt) {

  /** Longer than a day no receiver may ask us to wait. */
  public static final Duration LONGEST_PAUSE = Duration.ofHours(24);

  /** Whether anything is sent. */
  public enum Status {
    ACTIVE,
    /** By an operator. */
    PAUSED,
    /** By itself; see the cause. */
    DISABLED
  }

  /** Why a receiver was switched off. */
  public enum Cause {
    /** It answered 410. */
    GONE,
    /** It took nothing for days. */
    FAILING
  }

  /**
   * What an attempt leads to.
   *
   * @param givenUp whether the event becomes a dead letter and the next one follows
   */
  public record Next(Standing standing, boolean givenUp) {}

  /** A new receiver, from a position on. */
  public static Standing startingAfter(long position, Instant now) {
    return new Standing(Status.ACTIVE, null, position, 0, null, now);
  }

  /**
   * After an attempt.
   *
   * @param sent the position of the event that was tried
   * @param chance from 0 to 1, for the pause
   * @param patience how long a receiver may take nothing before it is switched off
   */
  public Next after(Outcome outcome, long sent, Instant now, double chance, Duration patience) {
    if (outcome.accepted()) {
      return new Next(startingAfter(sent, now), false);
    }
    Instant since = failingSince == null ? now : failingSince;
    if (outcome.gone()) {
      return new Next(off(Cause.GONE, since, now), false);
    }
    if (!now.isBefore(since.plus(patience))) {
      return new Next(off(Cause.FAILING, since, now), false);
    }
    Optional<Duration> pause = Backoff.after(failures + 1, chance);
    return pause
        .map(wait -> new Next(failed(since, now.plus(longer(wait, outcome.pause()))), false))
        .orElseGet(() -> new Next(new Standing(status, null, sent, 0, since, now), true));
  }

  /**
   * After a dead letter was sent once more. The next event is not touched by it; a receiver that
   * did not take the letter is left alone for a while.
   *
   * @param chance from 0 to 1, for the pause
   */
  public Standing afterLetter(Outcome outcome, Instant now, double chance) {
    if (outcome.accepted()) {
      return new Standing(status, cause, position, failures, null, nextAt);
    }
    Instant since = failingSince == null ? now : failingSince;
    if (outcome.gone()) {
      return new Standing(Status.DISABLED, Cause.GONE, position, failures, since, now);
    }
    Duration pause = longer(Backoff.after(1, chance).orElseThrow(), outcome.pause());
    return new Standing(status, cause, position, failures, since, now.plus(pause));
  }

  /** There was nothing for it up to a later position. */
  public Standing passedBy(long later) {
    return new Standing(status, cause, later, failures, failingSince, nextAt);
  }

  /** Nothing is sent until it is resumed. */
  public Standing paused() {
    return new Standing(Status.PAUSED, null, position, failures, failingSince, nextAt);
  }

  /** Everything from the position on is sent, as if nothing had failed. */
  public Standing resumed(Instant now) {
    return startingAfter(position, now);
  }

  /** Everything after another position is sent, again or for the first time. */
  public Standing movedTo(long other, Instant now) {
    return new Standing(status, cause, other, 0, null, now);
  }

  private Standing failed(Instant since, Instant next) {
    return new Standing(status, null, position, failures + 1, since, next);
  }

  private Standing off(Cause why, Instant since, Instant now) {
    return new Standing(Status.DISABLED, why, position, failures + 1, since, now);
  }

  private static Duration longer(Duration wait, @Nullable Duration asked) {
    if (asked == null || asked.compareTo(wait) <= 0) {
      return wait;
    }
    return asked.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : asked;
  }
}
