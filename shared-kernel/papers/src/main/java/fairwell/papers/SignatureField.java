package fairwell.papers;

/** The names of the signature fields of a paper. */
public final class SignatureField {

  /** Party B, the person who leaves. */
  public static final String EMPLOYEE = "employee";

  /** Party A. */
  public static final String EMPLOYER = "employer";

  private SignatureField() {}
}
