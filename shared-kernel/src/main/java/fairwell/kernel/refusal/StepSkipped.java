package fairwell.kernel.refusal;

import java.util.List;

/**
 * A step was tried before the steps it rests on; {@code missing} names them, {@code nextAllowed}
 * the actions possible now.
 */
public record StepSkipped(List<String> missing, List<String> nextAllowed) implements OutOfOrder {
  public StepSkipped {
    missing = List.copyOf(missing);
    nextAllowed = List.copyOf(nextAllowed);
  }

  @Override
  public Kind kind() {
    return Kind.CONFLICT;
  }
}
