package fairwell.kernel.refusal;

/** The case is closed or was called off. */
public record CaseIsOver(String how) implements Refusal {
  @Override
  public Kind kind() {
    return Kind.CONFLICT;
  }
}
