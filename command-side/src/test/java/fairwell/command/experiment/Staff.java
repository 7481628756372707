package fairwell.command.experiment;

import fairwell.command.offboarding.context.Facts;
import fairwell.kernel.event.Recorded;
import fairwell.kernel.event.employee.CompensationSet;
import fairwell.kernel.event.employee.EmployeeEvent;
import fairwell.kernel.event.employee.EmployeeHired;
import fairwell.kernel.event.employee.LeaveEntitled;
import fairwell.kernel.event.employee.LeaveKind;
import fairwell.kernel.event.employee.LeaveTaken;
import fairwell.kernel.event.employee.PositionAssigned;
import fairwell.kernel.event.employee.WagesPaid;
import fairwell.kernel.facts.EmployeeFacts;
import fairwell.kernel.id.EmployeeId;
import fairwell.kernel.id.FactKey;
import fairwell.kernel.personal.PersonalText;
import fairwell.kernel.value.Money;
import fairwell.kernel.value.Place;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What the records say of the person of a plan. */
final class Staff {

  static final String STORE = "Store 12";
  private static final Money NOTHING = Money.cny("0.00");
  private static final int WAGE_MONTHS = 12;

  private final EmployeeFacts facts;
  private final EmployeeFacts withLate;

  Staff(Plan plan) {
    List<EmployeeEvent> known = known(plan);
    this.facts = EmployeeFacts.of(recorded(known));
    List<EmployeeEvent> more = new ArrayList<>(known);
    LocalDate day = plan.opened();
    more.add(
        new LeaveTaken(
            plan.employee(),
            new FactKey("leave:late"),
            day,
            day,
            LeaveKind.ANNUAL,
            BigDecimal.ONE,
            null));
    this.withLate = EmployeeFacts.of(recorded(more));
  }

  /** A day of leave that nobody had recorded comes in. */
  Facts facts(boolean late) {
    return _ -> late ? withLate : facts;
  }

  private static List<EmployeeEvent> known(Plan plan) {
    EmployeeId id = plan.employee();
    LocalDate hired = plan.opened().minusMonths(20 + (long) (plan.chance("service") * 100));
    Money wage = Money.cny("%d.00".formatted(6000 + 100 * (int) (plan.chance("wage") * 120)));
    List<EmployeeEvent> all = new ArrayList<>();
    all.add(
        new EmployeeHired(
            id,
            new FactKey("hired"),
            PersonalText.stored(id.value(), "event-1/name", "ZGlnZXN0", "Ym94"),
            null,
            null,
            hired,
            new Place("CN-SH"),
            "Fairwell Retail",
            null,
            hired));
    all.add(
        new PositionAssigned(
            id, new FactKey("post"), hired, STORE, "Store assistant", "P3", false, null));
    all.add(new CompensationSet(id, new FactKey("pay"), hired, wage, NOTHING));
    for (int back = WAGE_MONTHS; back >= 1; back--) {
      YearMonth month = plan.month().minusMonths(back);
      all.add(
          new WagesPaid(
              id,
              new FactKey("wages:" + month),
              month,
              wage,
              NOTHING,
              NOTHING,
              NOTHING,
              Money.cny("950.00"),
              Money.cny("30.00")));
    }
    all.add(
        new LeaveEntitled(
            id,
            new FactKey("leave"),
            plan.opened().getYear(),
            LeaveKind.ANNUAL,
            BigDecimal.valueOf(10)));
    return all;
  }

  private static List<Recorded> recorded(List<EmployeeEvent> events) {
    List<Recorded> stream = new ArrayList<>();
    for (EmployeeEvent event : events) {
      int sequence = stream.size();
      stream.add(
          new Recorded(
              sequence,
              "event-" + sequence,
              event.streamId(),
              sequence,
              LocalDate.of(2025, 1, 1).atStartOfDay().toInstant(ZoneOffset.UTC),
              event,
              Map.of()));
    }
    return stream;
  }
}
