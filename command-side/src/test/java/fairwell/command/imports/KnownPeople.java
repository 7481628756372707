package fairwell.command.imports;

import fairwell.command.imports.check.People;
import fairwell.command.shell.CommandReceipt;
import fairwell.kernel.access.Actor;
import fairwell.kernel.event.audit.ImportCompleted;
import fairwell.kernel.event.employee.EmployeeFact;
import fairwell.kernel.event.employee.EmployeeHired;
import fairwell.kernel.event.employee.LeaveEntitled;
import fairwell.kernel.id.EmployeeId;
import fairwell.kernel.id.FactKey;
import fairwell.kernel.refusal.FactBeforeHire;
import fairwell.kernel.refusal.FactDiffers;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** People in memory, by the rules the import depends on. */
class KnownPeople implements People, Recorder {
  final Map<EmployeeId, Map<FactKey, EmployeeFact>> recorded = new ConcurrentHashMap<>();
  final List<ImportCompleted> completed = new ArrayList<>();

  @Override
  public Person find(EmployeeId id) {
    Map<FactKey, EmployeeFact> facts = new ConcurrentHashMap<>(recorded.getOrDefault(id, Map.of()));
    boolean known = !facts.isEmpty();
    return new Person() {
      @Override
      public boolean isKnown() {
        return known;
      }

      @Override
      public Verdict tell(EmployeeFact fact) {
        return KnownPeople.tell(facts, fact);
      }
    };
  }

  @Override
  public CommandReceipt record(Batch batch) {
    Map<FactKey, EmployeeFact> facts =
        recorded.computeIfAbsent(batch.employee(), _ -> new ConcurrentHashMap<>());
    List<String> events =
        batch.facts().stream()
            .filter(fact -> tell(facts, fact) instanceof Verdict.Fresh)
            .map(fact -> fact.getClass().getSimpleName())
            .toList();
    return new CommandReceipt(batch.employee().value(), facts.size() - 1L, events, false);
  }

  @Override
  public void completed(Actor actor, String importId, ImportCompleted event) {
    completed.add(event);
  }

  int facts() {
    return recorded.values().stream().mapToInt(Map::size).sum();
  }

  private static Verdict tell(Map<FactKey, EmployeeFact> facts, EmployeeFact fact) {
    EmployeeFact before = facts.get(fact.key());
    if (before != null) {
      return before.equals(fact)
          ? new Verdict.Repeated()
          : new Verdict.Refused(new FactDiffers(fact.key().value()));
    }
    LocalDate hired = hiredOn(facts);
    if (hired != null && fact.happenedOn().isBefore(hired) && !(fact instanceof LeaveEntitled)) {
      return new Verdict.Refused(
          new FactBeforeHire(fact.key().value(), fact.happenedOn().toString()));
    }
    facts.put(fact.key(), fact);
    return new Verdict.Fresh();
  }

  private static @Nullable LocalDate hiredOn(Map<FactKey, EmployeeFact> facts) {
    return facts.values().stream()
        .filter(EmployeeHired.class::isInstance)
        .map(EmployeeFact::happenedOn)
        .min(LocalDate::compareTo)
        .orElse(null);
  }
}
