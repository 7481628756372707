package fairwell.kernel.refusal;

import java.util.List;

/** The case is closed or was called off. */
public record CaseIsOver(String how) implements OutOfOrder {
  @Override
  public Kind kind() {
    return Kind.CONFLICT;
  }

  @Override
  public List<String> missing() {
    return List.of();
  }
}
