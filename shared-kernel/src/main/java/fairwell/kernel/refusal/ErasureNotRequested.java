package fairwell.kernel.refusal;

import java.util.List;

/** Nobody asked for an erasure that could be confirmed or declined. */
public record ErasureNotRequested() implements OutOfOrder {
  @Override
  public Kind kind() {
    return Kind.CONFLICT;
  }

  @Override
  public List<String> missing() {
    return List.of("request-erasure");
  }
}
