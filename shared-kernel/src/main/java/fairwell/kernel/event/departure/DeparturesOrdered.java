package fairwell.kernel.event.departure;

import fairwell.kernel.event.offboarding.CaseKind;
import fairwell.kernel.id.ActorId;
import fairwell.kernel.id.BatchId;
import fairwell.kernel.id.CaseId;
import fairwell.kernel.id.EmployeeId;
import fairwell.kernel.law.Ground;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Somebody decided about several departures together. Each case is opened afterwards, as by whoever
 * ordered it.
 *
 * @param reason what holds for all of them; nothing about a person
 * @param headcount the employer's whole staff as it was said; 0 where it was not known
 * @param cautions what was shown before it was ordered
 * @param orderedBy who owns the cases
 * @param units the org units that account may see; empty means all of them
 */
public record DeparturesOrdered(
    BatchId batchId,
    String reason,
    int headcount,
    List<Departure> departures,
    List<DepartureCaution> cautions,
    ActorId orderedBy,
    List<String> units)
    implements DepartureEvent {

  /**
   * One of them.
   *
   * @param dates absent where the case is to set them
   */
  public record Departure(
      CaseId caseId,
      EmployeeId employeeId,
      String orgUnit,
      CaseKind kind,
      Ground ground,
      boolean confidential,
      @Nullable DepartureDates dates) {}

  /** The dates of a separation, all inclusive. */
  public record DepartureDates(
      LocalDate lastWorkingDay,
      LocalDate legalEnd,
      LocalDate paidThrough,
      LocalDate accessCutOff) {}

  public DeparturesOrdered {
    departures = List.copyOf(departures);
    cautions = List.copyOf(cautions);
    units = List.copyOf(units);
  }
}
