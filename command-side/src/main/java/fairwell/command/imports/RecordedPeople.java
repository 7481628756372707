package fairwell.command.imports;

import fairwell.command.employee.EmployeeDecider;
import fairwell.command.employee.EmployeeState;
import fairwell.command.imports.check.People;
import fairwell.kernel.event.employee.EmployeeEvent;
import fairwell.kernel.event.employee.EmployeeFact;
import fairwell.kernel.id.EmployeeId;
import fairwell.kernel.refusal.Refusal;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** People as their streams tell, asked through the decider that will record the facts. */
final class RecordedPeople implements People {
  private final Function<EmployeeId, Stream<EmployeeEvent>> streams;
  private final Function<EmployeeId, Optional<Refusal>> against;

  /**
   * @param streams the events of a person in their order
   * @param against what speaks against writing anything about a person
   */
  RecordedPeople(
      Function<EmployeeId, Stream<EmployeeEvent>> streams,
      Function<EmployeeId, Optional<Refusal>> against) {
    this.streams = streams;
    this.against = against;
  }

  @Override
  public Person find(EmployeeId id) {
    EmployeeState[] state = {EmployeeState.UNBORN};
    try (Stream<EmployeeEvent> events = streams.apply(id)) {
      events.forEach(event -> state[0] = EmployeeDecider.evolve(state[0], event));
    }
    return new Folded(state[0], against.apply(id));
  }

  /** A person whose state grows with every fact told. */
  private static final class Folded implements Person {
    private final boolean known;
    private final Optional<Refusal> closed;
    private EmployeeState state;

    private Folded(EmployeeState state, Optional<Refusal> closed) {
      this.closed = closed;
      this.state = state;
      known = state.hiredOn().isPresent();
    }

    @Override
    public boolean isKnown() {
      return known;
    }

    @Override
    public Verdict tell(EmployeeFact fact) {
      Optional<Refusal> refusal = closed.or(() -> EmployeeDecider.against(fact, state));
      if (refusal.isPresent()) {
        return new Verdict.Refused(refusal.get());
      }
      if (EmployeeDecider.knows(fact, state)) {
        return new Verdict.Repeated();
      }
      state = EmployeeDecider.evolve(state, fact);
      return new Verdict.Fresh();
    }
  }
}
