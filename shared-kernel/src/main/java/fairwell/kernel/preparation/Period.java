package fairwell.kernel.preparation;

import fairwell.kernel.event.employee.EmployeeFact;
import fairwell.kernel.facts.EmployeeFacts;
import fairwell.kernel.facts.Sourced;
import java.time.LocalDate;
import java.util.List;

/**
 * The twelve months up to a day: from the day after the same day a year before, both inclusive.
 * Facts about later days are not seen.
 */
record Period(EmployeeFacts facts, LocalDate day) {

  private static final int MONTHS = 12;

  LocalDate from() {
    return day.minusMonths(MONTHS).plusDays(1);
  }

  /** The facts of a kind about days in the period. */
  <T extends EmployeeFact> List<Sourced<T>> within(Class<T> kind) {
    return facts.until(kind, day).stream()
        .filter(fact -> !fact.value().happenedOn().isBefore(from()))
        .toList();
  }

  /** The same and the last one before, which held when the period began. */
  <T extends EmployeeFact> List<Sourced<T>> standing(Class<T> kind) {
    List<Sourced<T>> all = facts.until(kind, day);
    long before = all.stream().filter(fact -> fact.value().happenedOn().isBefore(from())).count();
    return all.subList((int) Math.max(0, before - 1), all.size());
  }

  /** All facts of a kind up to the day. */
  <T extends EmployeeFact> List<Sourced<T>> ever(Class<T> kind) {
    return facts.until(kind, day);
  }
}
