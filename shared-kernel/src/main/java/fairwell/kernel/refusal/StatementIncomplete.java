package fairwell.kernel.refusal;

import java.util.List;

/** The settlement has inputs that are not known; an unknown amount is never zero. */
public record StatementIncomplete(List<String> unknown) implements Refusal {
  public StatementIncomplete {
    unknown = List.copyOf(unknown);
  }

  @Override
  public Kind kind() {
    return Kind.CONFLICT;
  }
}
