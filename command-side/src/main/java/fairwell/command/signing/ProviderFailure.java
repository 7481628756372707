package fairwell.command.signing;

/** A provider did not do what was asked. The reason is a code and says nothing of the paper. */
public final class ProviderFailure extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public ProviderFailure(String code) {
    super(code, null, false, false);
  }

  /** The code, for example {@code timeout} or {@code code-1435002}. */
  public String code() {
    return String.valueOf(getMessage());
  }
}
