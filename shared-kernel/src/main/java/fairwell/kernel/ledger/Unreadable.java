package fairwell.kernel.ledger;

/** What was read is no note, checkpoint, proof, key or tile; the message says what is wrong. */
public final class Unreadable extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public Unreadable(String message) {
    super(message, null, false, false);
  }
}
