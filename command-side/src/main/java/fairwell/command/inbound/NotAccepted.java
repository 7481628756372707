package fairwell.command.inbound;

/**
 * A request that does not prove where it comes from, or cannot be read. The reason is for tests and
 * counters; the sender is not told.
 */
public final class NotAccepted extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** Why. */
  public enum Why {
    SIGNATURE,
    TOO_OLD,
    NOT_FOR_US,
    UNREADABLE
  }

  private final Why why;

  public NotAccepted(Why why) {
    super(why.name(), null, false, false);
    this.why = why;
  }

  public Why why() {
    return why;
  }
}
