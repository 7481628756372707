package fairwell.kernel.objection;

import fairwell.kernel.event.EventCatalogue;
import fairwell.kernel.event.employee.EmployeeFact;
import fairwell.kernel.facts.Sourced;
import fairwell.kernel.id.ActorId;
import fairwell.kernel.value.Money;
import fairwell.kernel.value.SourceRef;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One event that a card rests on, without its words: those stay with the event.
 *
 * @param on the day it is about
 * @param until the last day, for what lasts longer than one; absent otherwise
 * @param event its name, for example {@code employee.LeaveTaken}
 * @param about which one it is or how it reads: a kind, an id, a dimension; absent for none
 * @param quantity days, hours, months or a score; absent where nothing is counted
 * @param approvedBy who approved it; absent where nobody is recorded
 */
public record CitedRecord(
    LocalDate on,
    @Nullable LocalDate until,
    String event,
    @Nullable String about,
    @Nullable BigDecimal quantity,
    @Nullable Money amount,
    @Nullable ActorId approvedBy,
    SourceRef source) {

  static CitedRecord of(Sourced<? extends EmployeeFact> fact, @Nullable String about) {
    EmployeeFact value = fact.value();
    return new CitedRecord(
        value.happenedOn(),
        null,
        EventCatalogue.nameOf(value.getClass()).qualified(),
        about,
        null,
        null,
        null,
        fact.source());
  }

  CitedRecord counts(BigDecimal number) {
    return new CitedRecord(on, until, event, about, number, amount, approvedBy, source);
  }

  CitedRecord worth(Money money) {
    return new CitedRecord(on, until, event, about, quantity, money, approvedBy, source);
  }

  CitedRecord lasting(LocalDate lastDay, @Nullable ActorId approver) {
    return new CitedRecord(on, lastDay, event, about, quantity, amount, approver, source);
  }
}
