package fairwell.kernel.refusal;

/** Who asked for something cannot be the one who grants it. */
public record FourEyes(String step) implements Refusal {
  @Override
  public Kind kind() {
    return Kind.FORBIDDEN;
  }
}
