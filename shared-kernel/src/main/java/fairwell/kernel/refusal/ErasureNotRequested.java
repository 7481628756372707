package fairwell.kernel.refusal;

/** Nobody asked for an erasure that could be confirmed or declined. */
public record ErasureNotRequested() implements Refusal {
  @Override
  public Kind kind() {
    return Kind.CONFLICT;
  }
}
