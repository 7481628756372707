package fairwell.kernel.refusal;

/** The person was erased; nothing more is written about them. */
public record PersonIsErased() implements Refusal {
  @Override
  public Kind kind() {
    return Kind.LAW;
  }
}
