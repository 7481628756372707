package fairwell.kernel.facts;

import fairwell.kernel.event.employee.FeedbackGiven;
import fairwell.kernel.value.SourceRef;
import java.util.Optional;

/** Where facts come from, to be cited. */
public final class FactSources {

  private FactSources() {}

  /**
   * The event under that number of the person’s stream, where it is a fact that counts; none where
   * it is feedback, of which not everybody who answers the person may know that there is any.
   */
  public static Optional<SourceRef> at(EmployeeFacts facts, long sequence) {
    return facts.index().all().stream()
        .filter(fact -> !(fact.value() instanceof FeedbackGiven))
        .map(Sourced::source)
        .filter(source -> source.sequence() == sequence)
        .findFirst();
  }
}
