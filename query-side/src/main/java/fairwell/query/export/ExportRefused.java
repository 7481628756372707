package fairwell.query.export;

/** An export that is not made as it was asked for. Without a stack trace: an answer, no fault. */
public final class ExportRefused extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final Why why;
  private final String field;
  private final String expected;

  /**
   * Of a request, or of a form that makes none.
   *
   * @param field which one of the request; empty for none
   * @param expected what would be right
   */
  public ExportRefused(Why why, String field, String expected) {
    super(why.name(), null, false, false);
    this.why = why;
    this.field = field;
    this.expected = expected;
  }

  /** What can be against an export. */
  public enum Why {
    /** A field says what cannot be. */
    WRONG_FIELD,
    /** The account may not have that in an export. */
    NOT_ALLOWED,
    /** The account has too many exports under way. */
    TOO_MANY
  }

  public Why why() {
    return why;
  }

  public String field() {
    return field;
  }

  public String expected() {
    return expected;
  }
}
