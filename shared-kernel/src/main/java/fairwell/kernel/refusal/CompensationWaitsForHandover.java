package fairwell.kernel.refusal;

import java.util.List;

/** Economic compensation is due when the handover is complete (LCL art. 50). */
public record CompensationWaitsForHandover(List<String> openItems) implements Refusal {
  public CompensationWaitsForHandover {
    openItems = List.copyOf(openItems);
  }

  @Override
  public Kind kind() {
    return Kind.LAW;
  }
}
