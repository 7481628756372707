package fairwell.kernel.refusal;

/** The step was done before and happens only once. */
public record AlreadyDone(String step) implements Refusal {
  @Override
  public Kind kind() {
    return Kind.CONFLICT;
  }
}
