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

  /**
   * @param streams the events of a person in their order
   */
  RecordedPeople(Function<EmployeeId, Stream<EmployeeEvent>> streams) {
    this.streams = streams;
  }

  @Override
  public Person find(EmployeeId id) {
    EmployeeState[] state = {EmployeeState.UNBORN};
    try (Stream<EmployeeEvent> events = streams.apply(id)) {
      events.forEach(event -> state[0] = EmployeeDecider.evolve(state[0], event));
    }
    return new Folded(state[0]);
  }

  /** A person whose state grows with every fact told. */
  private static final class Folded implements Person {
    private final boolean known;
    private EmployeeState state;

    private Folded(EmployeeState state) {
      this.state = state;
      known = state.hiredOn().isPresent();
    }

    @Override
    public boolean isKnown() {
      return known;
    }

    @Override
    public Verdict tell(EmployeeFact fact) {
      Optional<Refusal> refusal = EmployeeDecider.against(fact, state);
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
