package fairwell.command.departure;

import fairwell.command.departure.OrderDepartures.Person;
import fairwell.command.offboarding.OffboardingDecider;
import fairwell.command.offboarding.command.OpenCase;
import fairwell.command.offboarding.command.SetCaseDates;
import fairwell.command.offboarding.command.Words;
import fairwell.command.offboarding.context.Context;
import fairwell.command.offboarding.state.CaseState;
import fairwell.command.offboarding.state.Running;
import fairwell.kernel.event.departure.DepartureEvent;
import fairwell.kernel.event.departure.DepartureRefused;
import fairwell.kernel.event.departure.DeparturesOrdered;
import fairwell.kernel.event.departure.DeparturesOrdered.Departure;
import fairwell.kernel.event.departure.DeparturesOrdered.DepartureDates;
import fairwell.kernel.id.BatchId;
import fairwell.kernel.id.CaseId;
import fairwell.kernel.id.EmployeeId;
import fairwell.kernel.refusal.AlreadyDone;
import fairwell.kernel.refusal.ImpossibleValue;
import fairwell.kernel.refusal.Refusal;
import fairwell.kernel.refusal.Refused;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Whether several departures may be ordered, and what that comes to. Pure. */
public final class DeparturesDecider {

  /** The most in one order. */
  public static final int MOST = 500;

  private DeparturesDecider() {}

  /**
   * What speaks against a row.
   *
   * @param row counted from 0; -1 for the order as a whole
   */
  public record Problem(int row, Refusal refusal) {}

  /**
   * The order as it would be recorded, or all that speaks against it.
   *
   * @param order absent as long as there is a problem
   */
  public record Checked(@Nullable DeparturesOrdered order, List<Problem> problems) {}

  /** Every row is told to the decider that will open its case; nothing is recorded. */
  public static Checked check(OrderDepartures c, Context context) {
    List<Problem> problems = new ArrayList<>(ofTheWhole(c));
    List<Departure> departures = new ArrayList<>();
    Set<EmployeeId> named = new HashSet<>();
    for (int row = 0; row < c.people().size() && c.people().size() <= MOST; row++) {
      Person person = c.people().get(row);
      try {
        if (!named.add(person.employeeId())) {
          throw new Refused(new ImpossibleValue("employeeId", "each person once"));
        }
        departures.add(departure(c, person, context));
      } catch (Refused refused) {
        problems.add(new Problem(row, refused.refusal()));
      }
    }
    return problems.isEmpty()
        ? new Checked(
            new DeparturesOrdered(
                c.batchId(),
                c.reason(),
                c.headcount(),
                departures,
                Cautions.of(departures, c.headcount(), context),
                context.actor().id(),
                context.actor().units().stream().sorted().toList()),
            List.of())
        : new Checked(null, List.copyOf(problems));
  }

  /**
   * The events a command causes.
   *
   * @throws Refused with the first thing that speaks against it
   */
  public static List<DepartureEvent> decide(OrderDepartures c, Batch batch, Context context) {
    if (batch.order() != null) {
      throw new Refused(new AlreadyDone(OrderDepartures.ACTION));
    }
    Checked checked = check(c, context);
    if (checked.order() == null) {
      throw new Refused(checked.problems().getFirst().refusal());
    }
    return List.of(checked.order());
  }

  /** What was found once is told once. */
  public static List<DepartureEvent> decide(RecordDepartureRefused c, Batch batch) {
    return batch.refused().containsKey(c.caseId())
        ? List.of()
        : List.of(new DepartureRefused(c.batchId(), c.caseId(), c.refusal()));
  }

  /** The commands that make a case of a departure, in their order. */
  public static OpenCase opening(Departure departure, String reason) {
    return new OpenCase(
        departure.caseId(),
        departure.employeeId(),
        departure.kind(),
        departure.ground(),
        new Words(reason),
        departure.confidential());
  }

  /** The dates of its case; absent where it has none. */
  public static @Nullable SetCaseDates dating(Departure departure) {
    DepartureDates dates = departure.dates();
    return dates == null
        ? null
        : new SetCaseDates(
            departure.caseId(),
            dates.lastWorkingDay(),
            dates.legalEnd(),
            dates.paidThrough(),
            dates.accessCutOff());
  }

  private static List<Problem> ofTheWhole(OrderDepartures c) {
    if (c.people().isEmpty() || c.people().size() > MOST) {
      return List.of(new Problem(-1, new ImpossibleValue("people", "1 to " + MOST + " people")));
    }
    return c.headcount() > 0 && c.headcount() < c.people().size()
        ? List.of(
            new Problem(
                -1,
                new ImpossibleValue(
                    "headcount", "the whole staff, " + c.people().size() + " at least, or 0")))
        : List.of();
  }

  private static Departure departure(OrderDepartures c, Person person, Context context) {
    Departure departure =
        new Departure(
            caseOf(c.batchId(), person.employeeId()),
            person.employeeId(),
            "",
            person.kind() == null ? c.kind() : person.kind(),
            person.ground() == null ? c.ground() : person.ground(),
            c.confidential(),
            person.dates() == null ? c.dates() : person.dates());
    CaseState opened =
        OffboardingDecider.replay(
            OffboardingDecider.decide(opening(departure, c.reason()), CaseState.unborn(), context));
    SetCaseDates dating = dating(departure);
    if (dating != null) {
      OffboardingDecider.decide(dating, opened, context);
    }
    return new Departure(
        departure.caseId(),
        departure.employeeId(),
        ((Running) opened).about().orgUnit(),
        departure.kind(),
        departure.ground(),
        departure.confidential(),
        departure.dates());
  }

  /** The same order of the same person is the same case, however often it is carried out. */
  private static CaseId caseOf(BatchId batch, EmployeeId employee) {
    String name = batch + "/" + employee;
    return new CaseId("C-" + UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)));
  }
}
