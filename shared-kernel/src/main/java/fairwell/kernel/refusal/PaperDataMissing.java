package fairwell.kernel.refusal;

import java.util.List;

/** A paper cannot be made, for something that it has to say is not recorded. */
public record PaperDataMissing(List<String> missing) implements Refusal {
  public PaperDataMissing {
    missing = List.copyOf(missing);
  }

  @Override
  public Kind kind() {
    return Kind.CONFLICT;
  }
}
