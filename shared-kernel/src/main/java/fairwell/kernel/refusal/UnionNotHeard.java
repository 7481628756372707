package fairwell.kernel.refusal;

import java.util.List;

/** The union has to be told the reason first (LCL art. 43). */
public record UnionNotHeard(String ground) implements OutOfOrder {
  @Override
  public Kind kind() {
    return Kind.LAW;
  }

  @Override
  public List<String> missing() {
    return List.of("notify-union");
  }
}
