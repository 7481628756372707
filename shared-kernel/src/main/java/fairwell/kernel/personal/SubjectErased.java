package fairwell.kernel.personal;

/** The subject was erased; nothing new can be sealed for it. */
public final class SubjectErased extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public SubjectErased() {
    super("the subject was erased");
  }
}
