package fairwell.command.employee;

import fairwell.kernel.id.FactKey;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the decider has to remember of an employee: which facts count, not what they say.
 *
 * @param facts by key
 * @param openFlags early warnings without an answer
 * @param flags all early warnings there were
 */
public record EmployeeState(Map<String, Known> facts, Set<String> openFlags, Set<String> flags) {

  /** Before the first event. */
  public static final EmployeeState UNBORN = new EmployeeState(Map.of(), Set.of(), Set.of());

  /**
   * A fact that counts.
   *
   * @param digest see {@link FactDigest}
   * @param trace absent when no later fact depends on it
   */
  public record Known(String digest, @Nullable Trace trace) {}

  public EmployeeState {
    facts = Map.copyOf(facts);
    openFlags = Set.copyOf(openFlags);
    flags = Set.copyOf(flags);
  }

  /** The first day of work here; absent before the hire is recorded. */
  public Optional<LocalDate> hiredOn() {
    return traces(Trace.Kind.HIRE).map(Trace::on).min(LocalDate::compareTo);
  }

  /** Whether the person works here: hired more often than left. */
  boolean employed() {
    return traces(Trace.Kind.HIRE).count() > traces(Trace.Kind.END).count();
  }

  Stream<Trace> traces(Trace.Kind kind) {
    return facts.values().stream()
        .flatMap(known -> Stream.ofNullable(known.trace()))
        .filter(trace -> trace.kind() == kind);
  }

  Stream<Trace> traces(Trace.Kind kind, String id) {
    return traces(kind).filter(trace -> trace.id().equals(id));
  }

  @Nullable Known known(FactKey key) {
    return facts.get(key.value());
  }

  EmployeeState with(FactKey key, Known known) {
    Map<String, Known> more = new HashMap<>(facts);
    more.put(key.value(), known);
    return new EmployeeState(more, openFlags, flags);
  }

  EmployeeState without(FactKey key) {
    Map<String, Known> less = new HashMap<>(facts);
    less.remove(key.value());
    return new EmployeeState(less, openFlags, flags);
  }

  EmployeeState flagged(String flag) {
    Set<String> open = new HashSet<>(openFlags);
    Set<String> all = new HashSet<>(flags);
    open.add(flag);
    all.add(flag);
    return new EmployeeState(facts, open, all);
  }

  EmployeeState cleared(String flag) {
    Set<String> open = new HashSet<>(openFlags);
    open.remove(flag);
    return new EmployeeState(facts, open, flags);
  }
}
