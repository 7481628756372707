package fairwell.command.employee;

import fairwell.command.CorruptHistory;
import fairwell.command.offboarding.command.Words;
import fairwell.kernel.access.Actor;
import fairwell.kernel.access.Role;
import fairwell.kernel.event.employee.EmployeeEvent;
import fairwell.kernel.event.employee.EmployeeFact;
import fairwell.kernel.event.employee.EmployeeHired;
import fairwell.kernel.event.employee.FactRetracted;
import fairwell.kernel.event.employee.RiskCleared;
import fairwell.kernel.event.employee.RiskFlagged;
import fairwell.kernel.refusal.AlreadyDone;
import fairwell.kernel.refusal.EmployeeNotFound;
import fairwell.kernel.refusal.FactDiffers;
import fairwell.kernel.refusal.FactUnknown;
import fairwell.kernel.refusal.ImpossibleValue;
import fairwell.kernel.refusal.Refusal;
import fairwell.kernel.refusal.Refused;
import fairwell.kernel.refusal.RoleMayNot;
import fairwell.kernel.refusal.UnknownItem;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What may be recorded of an employee, and what each fact changes. Pure. */
public final class EmployeeDecider {

  private EmployeeDecider() {}

  /**
   * The events a command causes; empty when everything was known.
   *
   * @throws Refused with the first thing that speaks against it
   */
  public static List<EmployeeEvent> decide(
      EmployeeCommand command, EmployeeState state, Actor actor) {
    if (actor.roles().stream().noneMatch(command.roles()::contains)) {
      throw new Refused(
          new RoleMayNot(
              command.getClass().getSimpleName(),
              command.roles().stream().map(Role::name).sorted().toList()));
    }
    return switch (command) {
      case RecordFacts c -> record(c, state);
      case RetractFact c -> retract(c, state);
      case FlagRisk c -> flag(c, state);
      case ClearRisk c -> clear(c, state);
    };
  }

  /**
   * What speaks against one fact; empty also when it is known already. For dry runs, which want to
   * hear of every fault and not only of the first.
   */
  public static Optional<Refusal> against(EmployeeFact fact, EmployeeState state) {
    EmployeeState.Known known = state.known(fact.key());
    if (known != null) {
      return known.digest().equals(FactDigest.of(fact))
          ? Optional.empty()
          : Optional.of(new FactDiffers(fact.key().value()));
    }
    if (state.hiredOn().isEmpty() && !(fact instanceof EmployeeHired)) {
      return Optional.of(new EmployeeNotFound(fact.employeeId().value()));
    }
    return PossibleFacts.against(fact, state);
  }

  /** Whether the fact is recorded already, with the same content. */
  public static boolean knows(EmployeeFact fact, EmployeeState state) {
    return state.known(fact.key()) != null && against(fact, state).isEmpty();
  }

  /**
   * The employee after one more event.
   *
   * @throws CorruptHistory when the event cannot follow
   */
  public static EmployeeState evolve(EmployeeState state, EmployeeEvent event) {
    return switch (event) {
      case EmployeeFact fact ->
          state.with(fact.key(), new EmployeeState.Known(FactDigest.of(fact), Traces.of(fact)));
      case FactRetracted e -> {
        if (state.known(e.retracted()) == null) {
          throw new CorruptHistory(state, e);
        }
        yield state
            .without(e.retracted())
            .with(e.key(), new EmployeeState.Known(FactDigest.of(e), null));
      }
      case RiskFlagged e -> state.flagged(e.flagId());
      case RiskCleared e -> {
        if (!state.openFlags().contains(e.flagId())) {
          throw new CorruptHistory(state, e);
        }
        yield state.cleared(e.flagId());
      }
    };
  }

  private static List<EmployeeEvent> record(RecordFacts c, EmployeeState state) {
    List<EmployeeEvent> events = new ArrayList<>();
    EmployeeState next = state;
    for (EmployeeFact fact : hiresFirst(c.facts())) {
      if (!fact.employeeId().equals(c.employeeId())) {
        throw new Refused(new ImpossibleValue("employeeId", c.employeeId().value()));
      }
      if (knows(fact, next)) {
        continue;
      }
      against(fact, next)
          .ifPresent(refusal -> {
            throw new Refused(refusal);
          });
      events.add(fact);
      next = evolve(next, fact);
    }
    return List.copyOf(events);
  }

  /** The rest keeps its order: a repayment follows its loan. */
  private static List<EmployeeFact> hiresFirst(List<EmployeeFact> facts) {
    return facts.stream()
        .sorted(Comparator.comparing(fact -> !(fact instanceof EmployeeHired)))
        .toList();
  }

  private static List<EmployeeEvent> retract(RetractFact c, EmployeeState state) {
    if (state.facts().isEmpty()) {
      throw new Refused(new EmployeeNotFound(c.employeeId().value()));
    }
    FactRetracted retraction =
        new FactRetracted(c.employeeId(), c.key(), c.retracted(), c.reason().about(c.employeeId()));
    EmployeeState.Known before = state.known(c.key());
    if (before != null) {
      if (before.digest().equals(FactDigest.of(retraction))) {
        return List.of();
      }
      throw new Refused(new FactDiffers(c.key().value()));
    }
    if (state.known(c.retracted()) == null) {
      throw new Refused(new FactUnknown(c.retracted().value()));
    }
    return List.of(retraction);
  }

  private static List<EmployeeEvent> flag(FlagRisk c, EmployeeState state) {
    if (state.hiredOn().isEmpty()) {
      throw new Refused(new EmployeeNotFound(c.employeeId().value()));
    }
    if (state.flags().contains(c.flagId())) {
      throw new Refused(new AlreadyDone("flag-risk"));
    }
    if (c.score().signum() < 0 || c.score().compareTo(BigDecimal.ONE) > 0) {
      throw new Refused(new ImpossibleValue("score", "between 0 and 1"));
    }
    return List.of(
        new RiskFlagged(
            c.employeeId(),
            c.flagId(),
            c.on(),
            c.score(),
            Words.about(c.drivers(), c.employeeId()),
            c.modelVersion()));
  }

  private static List<EmployeeEvent> clear(ClearRisk c, EmployeeState state) {
    if (!state.openFlags().contains(c.flagId())) {
      throw new Refused(new UnknownItem("risk-flag", c.flagId()));
    }
    return List.of(
        new RiskCleared(c.employeeId(), c.flagId(), c.on(), c.outcome().about(c.employeeId())));
  }
}
