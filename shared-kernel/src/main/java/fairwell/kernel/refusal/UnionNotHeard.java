package fairwell.kernel.refusal;

/** The union has to be told the reason first (LCL art. 43). */
public record UnionNotHeard(String ground) implements Refusal {
  @Override
  public Kind kind() {
    return Kind.LAW;
  }
}
