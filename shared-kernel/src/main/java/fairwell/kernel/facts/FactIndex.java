package fairwell.kernel.facts;

import fairwell.kernel.event.employee.ConductNoted;
import fairwell.kernel.event.employee.EmployeeEvent;
import fairwell.kernel.event.employee.EmployeeFact;
import fairwell.kernel.event.employee.FactRetracted;
import fairwell.kernel.event.employee.FeedbackGiven;
import fairwell.kernel.event.employee.RiskCleared;
import fairwell.kernel.event.employee.RiskFlagged;
import fairwell.kernel.id.FactKey;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The facts that count, in the order of the days they are about, and by kind. */
record FactIndex(
    List<Sourced<EmployeeFact>> all, Map<Class<? extends EmployeeFact>, List<Sourced<?>>> kinds) {

  private static final Comparator<Sourced<EmployeeFact>> BY_DAY =
      Comparator.comparing(fact -> fact.value().happenedOn());

  /** Whether an event has a part in any question: warnings and free text have none. */
  static boolean counts(EmployeeEvent event) {
    return switch (event) {
      case RiskFlagged _, RiskCleared _, ConductNoted _, FeedbackGiven _ -> false;
      case FactRetracted _, EmployeeFact _ -> true;
    };
  }

  static FactIndex of(EmployeeFacts.@Nullable Chain last) {
    Deque<EmployeeFacts.Chain> oldestFirst = new ArrayDeque<>();
    for (EmployeeFacts.Chain link = last; link != null; link = link.before()) {
      oldestFirst.push(link);
    }
    Map<FactKey, Sourced<EmployeeFact>> byKey = new LinkedHashMap<>(oldestFirst.size() * 2);
    for (EmployeeFacts.Chain link : oldestFirst) {
      switch (link.event()) {
        case FactRetracted retracted -> byKey.remove(retracted.retracted());
        case EmployeeFact fact -> byKey.put(fact.key(), new Sourced<>(fact, link.source()));
        case RiskFlagged _, RiskCleared _ -> {}
      }
    }
    List<Sourced<EmployeeFact>> all = new ArrayList<>(byKey.values());
    all.sort(BY_DAY);
    Map<Class<? extends EmployeeFact>, List<Sourced<?>>> kinds = new HashMap<>();
    for (Sourced<EmployeeFact> fact : all) {
      kinds.computeIfAbsent(fact.value().getClass(), _ -> new ArrayList<>()).add(fact);
    }
    kinds.replaceAll((_, facts) -> List.copyOf(facts));
    return new FactIndex(List.copyOf(all), Map.copyOf(kinds));
  }

  /** The facts of one kind; each list holds one kind only, so its element type is safe. */
  @SuppressWarnings("unchecked")
  <T extends EmployeeFact> List<Sourced<T>> of(Class<T> kind) {
    List<Sourced<?>> facts = kinds.getOrDefault(kind, List.of());
    return (List<Sourced<T>>) (List<?>) facts;
  }
}
