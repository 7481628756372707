package fairwell.kernel.refusal;

/** The case belongs to a unit the actor does not see. */
public record NotYourUnit(String action) implements Refusal {
  @Override
  public Kind kind() {
    return Kind.FORBIDDEN;
  }
}
