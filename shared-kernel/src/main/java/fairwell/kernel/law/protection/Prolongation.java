package fairwell.kernel.law.protection;

import fairwell.kernel.event.employee.ProtectedStatus;
import fairwell.kernel.event.employee.ProtectionEnded;
import fairwell.kernel.event.employee.ProtectionStarted;
import fairwell.kernel.facts.EmployeeFacts;
import fairwell.kernel.facts.Sourced;
import fairwell.kernel.law.Consequences;
import fairwell.kernel.law.Ground;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Why an employment goes on although its term runs out, or a dismissal without fault would end it
 * (LCL 45 with 42): it would end during a protected status, and lasts until that is over.
 *
 * <p>Work injury is prolonged like the others: the grade that the rules on work injury ask for
 * before a contract may end is in no record, and what is not known blocks.
 *
 * @param since the first day of the status
 * @param earliest the first day on which the employment can end, all that follows on the status
 *     looked at; absent when nobody knows
 */
public record Prolongation(ProtectedStatus status, LocalDate since, @Nullable LocalDate earliest) {

  /**
   * What prolongs an employment that is planned to end on that day, inclusive. A status lasts up to
   * the day before its end was recorded, else before the day it is expected to end, else without
   * end. Of several the one that ends last; empty when nothing does.
   */
  public static Optional<Prolongation> planned(Ground ground, LocalDate end, EmployeeFacts facts) {
    return plannedOn(ground, end, facts).map(one -> one.upTo(ground, facts));
  }

  private static Optional<Prolongation> plannedOn(
      Ground ground, LocalDate end, EmployeeFacts facts) {
    return longest(
        open(ground, end, facts).stream()
            .filter(one -> one.earliest() == null || end.isBefore(one.earliest()))
            .toList());
  }

  /**
   * What prolongs an employment that is to be certified as ended on that day: a status lasts until
   * a record ends it, whatever was expected.
   */
  public static Optional<Prolongation> certified(
      Ground ground, LocalDate end, EmployeeFacts facts) {
    return longest(
            open(ground, end, facts).stream()
                .map(one ->
                    one.earliest() == null || one.earliest().isAfter(end)
                        ? one
                        : new Prolongation(one.status(), one.since(), null))
                .toList())
        .map(one -> one.upTo(ground, facts));
  }

  /** With the first day that nothing prolongs: when a status is over another may have begun. */
  private Prolongation upTo(Ground ground, EmployeeFacts facts) {
    Prolongation last = this;
    Optional<Prolongation> next = Optional.of(this);
    while (next.isPresent()) {
      last = next.get();
      next = Optional.ofNullable(last.earliest()).flatMap(day -> plannedOn(ground, day, facts));
    }
    return new Prolongation(status, since, last.earliest());
  }

  private static List<Prolongation> open(Ground ground, LocalDate end, EmployeeFacts facts) {
    Consequences law = Consequences.of(ground);
    return law.extendedByArt45() || law.barredByArt42()
        ? facts.protectionsOn(end).stream().map(one -> of(one.value(), facts)).toList()
        : List.of();
  }

  private static Prolongation of(ProtectionStarted started, EmployeeFacts facts) {
    return new Prolongation(
        started.status(),
        started.startedOn(),
        facts.until(ProtectionEnded.class, LocalDate.MAX).stream()
            .map(Sourced::value)
            .filter(end ->
                end.status() == started.status() && !end.endedOn().isBefore(started.startedOn()))
            .map(ProtectionEnded::endedOn)
            .findFirst()
            .orElse(started.expectedEnd()));
  }

  private static Optional<Prolongation> longest(List<Prolongation> all) {
    return all.stream()
        .max(
            Comparator.comparing(
                Prolongation::earliest, Comparator.nullsLast(Comparator.naturalOrder())));
  }
}
