package fairwell.kernel.refusal;

/** A date lies before the one it has to follow. */
public record DatesOutOfOrder(String field, String earlier, String later) implements Refusal {
  @Override
  public Kind kind() {
    return Kind.INVALID;
  }
}
