package fairwell.kernel.preparation;

import fairwell.kernel.event.EventCatalogue;
import fairwell.kernel.event.employee.EmployeeFact;
import fairwell.kernel.facts.Sourced;
import fairwell.kernel.value.SourceRef;
import java.time.LocalDate;

/**
 * One record in the report.
 *
 * @param on the day it is about
 * @param event the name of the event it is, for example {@code employee.PerformanceRated}
 */
public record Entry(LocalDate on, String event, EmployeeFact fact, SourceRef source) {

  static Entry of(Sourced<? extends EmployeeFact> fact) {
    EmployeeFact value = fact.value();
    return new Entry(
        value.happenedOn(),
        EventCatalogue.nameOf(value.getClass()).qualified(),
        value,
        fact.source());
  }
}
