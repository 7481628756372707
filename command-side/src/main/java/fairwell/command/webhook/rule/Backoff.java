package fairwell.command.webhook.rule;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * How long to wait after a failure: the schedule that Standard Webhooks suggests, from five seconds
 * to a day. Each pause is lengthened by up to a tenth, so that what failed together does not come
 * back together.
 */
public final class Backoff {

  /** The pauses after the first failure, the second, and so on. */
  public static final List<Duration> PAUSES =
      List.of(
          Duration.ofSeconds(5),
          Duration.ofMinutes(5),
          Duration.ofMinutes(30),
          Duration.ofHours(2),
          Duration.ofHours(5),
          Duration.ofHours(10),
          Duration.ofHours(14),
          Duration.ofHours(20),
          Duration.ofHours(24));

  private static final double LENGTHENED = 0.1;

  private Backoff() {}

  /**
   * The pause before the next try; empty when there is none.
   *
   * @param failures how often it has failed so far, from 1
   * @param chance from 0 to 1
   */
  public static Optional<Duration> after(int failures, double chance) {
    if (failures > PAUSES.size()) {
      return Optional.empty();
    }
    Duration pause = PAUSES.get(failures - 1);
    return Optional.of(pause.plusMillis((long) (pause.toMillis() * LENGTHENED * chance)));
  }
}
