package fairwell.kernel.preparation;

import static fairwell.kernel.facts.FactStream.WHO;
import static org.assertj.core.api.Assertions.assertThat;

import fairwell.kernel.access.Role;
import fairwell.kernel.event.employee.AssetHandedOut;
import fairwell.kernel.event.employee.AssetReturned;
import fairwell.kernel.event.employee.EmployeeFact;
import fairwell.kernel.event.employee.ExpensePaid;
import fairwell.kernel.event.employee.LeaveKind;
import fairwell.kernel.event.employee.TrainingTaken;
import fairwell.kernel.event.employee.WorkWeekRecorded;
import fairwell.kernel.event.offboarding.Hazard;
import fairwell.kernel.event.offboarding.OpenPoint;
import fairwell.kernel.facts.FactStream;
import fairwell.kernel.value.Money;
import fairwell.kernel.value.SourceRef;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** One person’s leave, overtime, training, expenses and devices, as the report has them. */
class PreparationBlocksTest {

  private static final LocalDate CLAIMED = LocalDate.of(2026, 8, 15);
  private static final LocalDate HANDED_OUT = LocalDate.of(2024, 1, 8);

  private final Person person = Person.hired("CN-BJ", "2021-03-01");
  private final FactStream facts = person.facts;

  // The number behind each is its sequence in the stream.
  private final EmployeeFact entitled = added(facts.leaveEntitled(2026, "5")); // 1
  private final EmployeeFact taken =
      added(facts.leaveTaken("2026-05-06", LeaveKind.ANNUAL, "2")); // 2
  private final EmployeeFact sick = added(facts.leaveTaken("2025-10-01", LeaveKind.SICK, "1")); // 3
  private final EmployeeFact tooEarly =
      added(facts.leaveTaken("2025-09-30", LeaveKind.ANNUAL, "1")); // 4
  private final EmployeeFact march = week("2026-03-02", "46", "3.5", "8", "0"); // 5
  private final EmployeeFact may = week("2026-04-27", "49", "1.5", "2", "6"); // 6
  private final EmployeeFact training =
      added(
          facts.add(
              new TrainingTaken(
                  WHO,
                  facts.key(),
                  LocalDate.of(2026, 2, 10),
                  "food safety",
                  new BigDecimal("8")))); // 7
  private final EmployeeFact expense = added(facts.expense("2026-08-15", "X-1", "380.50")); // 8
  private final EmployeeFact device = handedOut("A-1", "laptop", "6200.00"); // 9

  private PreparationReport report() {
    return person.report();
  }

  @Test
  void leaveHasWhatWasGrantedForTheYearAndTakenInTheTwelveMonths() {
    assertThat(block(Topic.LEAVE))
        .isEqualTo(
            new Block(
                Topic.LEAVE,
                false,
                List.of(
                    entry("2026-01-01", "employee.LeaveEntitled", entitled, 1),
                    entry("2025-10-01", "employee.LeaveTaken", sick, 3),
                    entry("2026-05-06", "employee.LeaveTaken", taken, 2)),
                List.of(),
                0));
    assertThat(block(Topic.LEAVE).entries())
        .extracting(Entry::fact)
        .isNotEmpty()
        .doesNotContain(tooEarly);
  }

  @Test
  void trainingHasItsTitleAndHours() {
    assertThat(block(Topic.TRAINING))
        .isEqualTo(
            new Block(
                Topic.TRAINING,
                false,
                List.of(entry("2026-02-10", "employee.TrainingTaken", training, 7)),
                List.of(),
                0));
  }

  @Test
  void workingTimeHasEachWeekAndEachKindOfOvertimeInItsOwnSum() {
    assertThat(block(Topic.WORKING_TIME))
        .isEqualTo(
            new Block(
                Topic.WORKING_TIME,
                false,
                List.of(
                    entry("2026-03-02", "employee.WorkWeekRecorded", march, 5),
                    entry("2026-04-27", "employee.WorkWeekRecorded", may, 6)),
                List.of(),
                0));
    assertThat(report().workingTime())
        .isEqualTo(
            new WorkingTime(
                new BigDecimal("5"),
                new BigDecimal("2"),
                2,
                new BigDecimal("5.0"),
                new BigDecimal("10"),
                new BigDecimal("6")));
  }

  @Test
  void anExpenseThatWasNotPaidIsOpenWithFinance() {
    facts.expense("2026-08-16", "X-2", "99.00");
    facts.add(new ExpensePaid(WHO, facts.key(), LocalDate.of(2026, 9, 1), "X-2"));

    assertThat(open(Hazard.OPEN_EXPENSES))
        .containsExactly(
            new OpenPoint(
                Hazard.OPEN_EXPENSES,
                "X-1",
                OpenPoint.Standing.OPEN,
                Money.cny("380.50"),
                null,
                Role.FINANCE,
                CLAIMED,
                List.of(source(8))));
    assertThat(expense.happenedOn()).isEqualTo(CLAIMED);
  }

  @Test
  void aDeviceThatDidNotComeBackIsOpenWithIt() {
    handedOut("A-2", "phone", "3000.00");
    facts.add(new AssetReturned(WHO, facts.key(), LocalDate.of(2026, 9, 1), "A-2"));

    assertThat(open(Hazard.UNRETURNED_ASSET))
        .containsExactly(
            new OpenPoint(
                Hazard.UNRETURNED_ASSET,
                "A-1",
                OpenPoint.Standing.OPEN,
                Money.cny("6200.00"),
                "laptop",
                Role.IT,
                HANDED_OUT,
                List.of(source(9))));
    assertThat(device.happenedOn()).isEqualTo(HANDED_OUT);
  }

  private Block block(Topic topic) {
    return report().records().stream()
        .filter(block -> block.topic() == topic)
        .findAny()
        .orElseThrow();
  }

  private List<OpenPoint> open(Hazard hazard) {
    return report().openPoints().stream().filter(point -> point.hazard() == hazard).toList();
  }

  private EmployeeFact week(
      String from, String hours, String weekday, String restDay, String holiday) {
    return added(
        facts.add(
            new WorkWeekRecorded(
                WHO,
                facts.key(),
                LocalDate.parse(from),
                new BigDecimal(hours),
                new BigDecimal(weekday),
                new BigDecimal(restDay),
                new BigDecimal(holiday))));
  }

  private EmployeeFact handedOut(String id, String type, String value) {
    return added(
        facts.add(new AssetHandedOut(WHO, facts.key(), HANDED_OUT, id, type, Money.cny(value))));
  }

  private static EmployeeFact added(FactStream stream) {
    return (EmployeeFact) stream.events().getLast().event();
  }

  private static Entry entry(String on, String event, EmployeeFact fact, long sequence) {
    return new Entry(LocalDate.parse(on), event, fact, source(sequence));
  }

  private static SourceRef source(long sequence) {
    return new SourceRef(WHO.value(), sequence, "event-" + sequence);
  }
}
