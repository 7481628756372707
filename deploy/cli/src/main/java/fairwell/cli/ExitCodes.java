package fairwell.cli;

/** What the program's exit code says. */
final class ExitCodes {
  /** Done. */
  static final int DONE = 0;

  /** The input was looked at and the answer is no: refused, or an example does not hold. */
  static final int REFUSED = 1;

  /** The call was wrong, or the input could not be read; picocli uses it for wrong options. */
  static final int WRONG_CALL = 2;

  /** The server could not be reached, or broke off. */
  static final int TROUBLE = 3;

  /** Not signed in, or not allowed. */
  static final int NOT_ALLOWED = 4;

  private ExitCodes() {}
}
