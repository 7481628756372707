package fairwell.kernel.law.pack;

import java.util.List;
import java.util.stream.Collectors;

/** A pack file that does not follow the format or rests on nothing, with all that is wrong. */
public final class UnreadablePack extends IllegalArgumentException {

  private static final long serialVersionUID = 1L;

  private final transient List<PackFault> faults;

  UnreadablePack(String file, List<PackFault> faults) {
    super(
        faults.stream()
            .map(fault -> file + ": " + fault.field() + ": " + fault.detail())
            .collect(Collectors.joining("\n")));
    this.faults = List.copyOf(faults);
  }

  /** In the order of the file. */
  public List<PackFault> faults() {
    return faults;
  }
}
