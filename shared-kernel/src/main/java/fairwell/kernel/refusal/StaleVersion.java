package fairwell.kernel.refusal;

/** The case changed since it was read. */
public record StaleVersion(long expected, long actual) implements Refusal {
  @Override
  public Kind kind() {
    return Kind.STALE;
  }
}
