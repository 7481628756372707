package fairwell.kernel.refusal;

/** The employment is not over, or a case about its end still runs. */
public record StillEmployed(String employee) implements Refusal {
  @Override
  public Kind kind() {
    return Kind.CONFLICT;
  }
}
