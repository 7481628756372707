package fairwell.testing;

import fairwell.kernel.ledger.StoredEvent;
import java.nio.charset.StandardCharsets;

/** Events as a log has stored them, for whoever writes a ledger over them. */
public final class StoredEvents {

  private StoredEvents() {}

  /**
   * An event of the one stream there is.
   *
   * @param position in the log, from 1; in the stream it is one less
   * @param said what tells it from another at this position
   */
  public static StoredEvent saying(long position, String said) {
    return new StoredEvent(
        position,
        said + "-" + position,
        "E-1",
        position - 1,
        "Employee",
        "2026-11-27T08:00:00.000Z",
        "employee.WagesPaid",
        "1",
        ("{\"said\":\"" + said + "\"}").getBytes(StandardCharsets.UTF_8),
        "{\"actor\":\"hr\"}".getBytes(StandardCharsets.UTF_8));
  }
}
