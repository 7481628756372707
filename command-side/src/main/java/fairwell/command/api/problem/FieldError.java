package fairwell.command.api.problem;

/**
 * One field that is wrong.
 *
 * @param pointer where it is, a JSON pointer (RFC 6901) into the body
 * @param code what is wrong: see the constants
 * @param message the same in the caller's language
 * @param expected what would be right
 */
public record FieldError(String pointer, String code, String message, String expected) {

  public static final String MISSING = "missing-field";
  public static final String UNKNOWN = "unknown-field";
  public static final String WRONG = "wrong-value";

  /** An error that has no text yet; {@link ProblemWriter} gives it one. */
  public FieldError(String pointer, String code, String expected) {
    this(pointer, code, "", expected);
  }

  FieldError saying(String text) {
    return new FieldError(pointer, code, text, expected);
  }
}
