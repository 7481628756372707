package fairwell.kernel.refusal;

import fairwell.kernel.law.pack.PackFault;
import java.util.List;

/** A pack file that may not be published as it is, with everything that is wrong with it. */
public record OverlayUnsound(List<PackFault> faults) implements Refusal {
  public OverlayUnsound {
    faults = List.copyOf(faults);
  }

  @Override
  public Kind kind() {
    return Kind.INVALID;
  }
}
