package fairwell.command.witness;

/** A witness gave no answer that could be read. */
final class WitnessAway extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient String code;

  WitnessAway(String code) {
    super(code, null, false, false);
    this.code = code;
  }

  /** Why, for example {@code timeout}: nothing that names hosts or addresses. */
  String code() {
    return code;
  }
}
