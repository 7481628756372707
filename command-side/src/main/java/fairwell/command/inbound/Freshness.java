package fairwell.command.inbound;

import fairwell.command.inbound.NotAccepted.Why;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;

/** Whether a request was made now, and a comparison that does not tell how far it got. */
public final class Freshness {

  private Freshness() {}

  /**
   * Refuses a request that was made too long ago, or later than now.
   *
   * @throws NotAccepted if so
   */
  public static void check(Instant made, Instant now, Duration tolerance) {
    if (Duration.between(made, now).abs().compareTo(tolerance) > 0) {
      throw new NotAccepted(Why.TOO_OLD);
    }
  }

  /** A moment as the number of seconds, or of milliseconds, since 1970. */
  public static Instant momentOf(String number, boolean millis) {
    if (!number.matches("\\d{1,15}")) {
      throw new NotAccepted(Why.UNREADABLE);
    }
    long value = Long.parseLong(number);
    return millis ? Instant.ofEpochMilli(value) : Instant.ofEpochSecond(value);
  }

  public static boolean same(String one, String other) {
    return MessageDigest.isEqual(
        one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
  }
}
