package fairwell.kernel.ledger.store;

/**
 * What is stored does not fit what was signed. Nothing is signed any more until somebody has looked
 * at it.
 */
public final class LedgerBroken extends RuntimeException {

  private static final long serialVersionUID = 1L;

  LedgerBroken(String message) {
    super(message);
  }
}
