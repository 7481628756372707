package fairwell.kernel.refusal;

import java.util.List;

/** Economic compensation is due when the handover is complete (LCL art. 50). */
public record CompensationWaitsForHandover(List<String> openItems) implements OutOfOrder {
  public CompensationWaitsForHandover {
    openItems = List.copyOf(openItems);
  }

  @Override
  public Kind kind() {
    return Kind.LAW;
  }

  @Override
  public List<String> missing() {
    return openItems.stream().map(item -> "resolve-clearance-item:" + item).toList();
  }
}
