package fairwell.kernel.refusal;

/** Wages are due at the end of employment, whatever is still to be handed over. */
public record WagesAreNeverHeldForClearance(String component) implements Refusal {
  @Override
  public Kind kind() {
    return Kind.LAW;
  }
}
