package fairwell.kernel.refusal;

/** A value that cannot be, with what would be right. */
public record ImpossibleValue(String field, String expected) implements Refusal {
  @Override
  public Kind kind() {
    return Kind.INVALID;
  }
}
