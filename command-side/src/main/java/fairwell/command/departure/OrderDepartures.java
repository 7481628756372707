package fairwell.command.departure;

import fairwell.kernel.event.departure.DeparturesOrdered.DepartureDates;
import fairwell.kernel.event.offboarding.CaseKind;
import fairwell.kernel.id.BatchId;
import fairwell.kernel.id.EmployeeId;
import fairwell.kernel.law.Ground;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Order several departures in one go.
 *
 * @param kind of every case whose person says no other
 * @param ground of every case whose person says no other
 * @param reason what holds for all of them; nothing about a person
 * @param confidential whether each case is, until notice
 * @param dates of every case whose person says no others; absent where each case is to set them
 * @param headcount the employer's whole staff; 0 where it is not known
 */
public record OrderDepartures(
    @TargetAggregateIdentifier BatchId batchId,
    CaseKind kind,
    Ground ground,
    String reason,
    boolean confidential,
    @Nullable DepartureDates dates,
    int headcount,
    List<Person> people) {

  /** Its name in paths, answers and texts. */
  public static final String ACTION = "order-departures";

  /** One person, with what differs from the others. */
  public record Person(
      EmployeeId employeeId,
      @Nullable CaseKind kind,
      @Nullable Ground ground,
      @Nullable DepartureDates dates) {}

  public OrderDepartures {
    people = List.copyOf(people);
  }
}
