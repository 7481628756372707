package fairwell.kernel.preparation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fairwell.kernel.access.Role;
import fairwell.kernel.event.offboarding.Hazard;
import fairwell.kernel.event.offboarding.OpenPoint;
import fairwell.kernel.event.offboarding.OpenPoint.Standing;
import fairwell.kernel.value.Money;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the records show open, and what they do not tell. */
class OpenPointsTest {

  @Test
  void anUnmetNonCompeteAndAnUnpaidBonusAreExactlyTheTwoPointsInDispute() {
    Person person = Person.settled().nonCompete("2024-01-01");
    person.facts.bonus("2026-01-20", "B-7", "15000.00");

    assertThat(person.report().openPoints())
        .extracting(OpenPoint::code, OpenPoint::amount, OpenPoint::clause, OpenPoint::owner)
        .containsExactly(
            tuple("unpaid-bonus:B-7", Money.cny("15000.00"), "annual", Role.FINANCE),
            tuple(
                "unpaid-non-compete:2024-01-01",
                Money.cny("4000.00"),
                "same trade, Beijing",
                Role.LEGAL));
    assertThat(person.report().openPoints())
        .allSatisfy(point -> assertThat(point.sources()).hasSize(1));
  }

  @Test
  void insuranceThatNobodyRecordedIsUnknownNotOpen() {
    Person person = Person.hired("CN-BJ", "2021-03-01").insured(3);
    person.facts.loan("2026-01-05", "L-1", "3000.00", true).repaid("2026-03-01", "L-1", "1000.00");
    List<OpenPoint> points = person.report().openPoints();

    assertThat(points)
        .extracting(OpenPoint::hazard, OpenPoint::standing, OpenPoint::amount)
        .containsExactly(
            tuple(Hazard.OPEN_LOAN, Standing.OPEN, Money.cny("2000.00")),
            tuple(Hazard.INSURANCE_STATUS, Standing.UNKNOWN, null));
    assertThat(points.getLast().clause()).startsWith("PENSION 2025-09..2026-05 (9); MEDICAL");
    assertThat(points.getLast().sources()).isEmpty();
    assertThat(points.getFirst().sources()).hasSize(2);
  }

  @Test
  void theMonthJustOverIsNotMissedYetNorTheOneOfTheHire() {
    assertThat(Person.hired("CN-BJ", "2026-08-20").report().openPoints()).isEmpty();
    assertThat(Person.hired("CN-BJ", "2026-06-20").report().openPoints()).hasSize(1);
  }
}
