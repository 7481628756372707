package fairwell.kernel.refusal;

import java.util.List;

/** Nothing is erased while a dispute or an authority needs the data. */
public record UnderLegalHold(List<String> holds) implements Refusal {
  public UnderLegalHold {
    holds = List.copyOf(holds);
  }

  @Override
  public Kind kind() {
    return Kind.CONFLICT;
  }
}
