package fairwell.kernel.preparation;

import fairwell.kernel.event.employee.EmployeeFact;
import fairwell.kernel.facts.Sourced;
import java.util.List;

/**
 * The records of one topic, by the day they are about.
 *
 * @param absent whether there is no record at all: it is said, never left blank
 * @param missing parts of the period that no record covers, for example the month {@code 2026-03}
 * @param withheld how many records the reader may not see; 0 in the report itself
 */
public record Block(
    Topic topic, boolean absent, List<Entry> entries, List<String> missing, int withheld) {

  public Block {
    entries = List.copyOf(entries);
    missing = List.copyOf(missing);
  }

  static Block of(Topic topic, List<? extends Sourced<? extends EmployeeFact>> facts) {
    return of(topic, facts, List.of());
  }

  static Block of(
      Topic topic, List<? extends Sourced<? extends EmployeeFact>> facts, List<String> missing) {
    return new Block(topic, facts.isEmpty(), facts.stream().map(Entry::of).toList(), missing, 0);
  }
}
