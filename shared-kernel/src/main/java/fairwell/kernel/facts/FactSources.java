package fairwell.kernel.facts;

import fairwell.kernel.value.SourceRef;
import java.util.Optional;

/** Where facts come from, to be cited. */
public final class FactSources {

  private FactSources() {}

  /** The event under that number of the person’s stream, where it is a fact that counts. */
  public static Optional<SourceRef> at(EmployeeFacts facts, long sequence) {
    return facts.index().all().stream()
        .map(Sourced::source)
        .filter(source -> source.sequence() == sequence)
        .findFirst();
  }
}
