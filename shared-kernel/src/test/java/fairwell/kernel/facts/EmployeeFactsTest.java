package fairwell.kernel.facts;

import static fairwell.kernel.facts.FactStream.WHO;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fairwell.kernel.event.Recorded;
import fairwell.kernel.event.audit.ImportCompleted;
import fairwell.kernel.event.employee.AssetHandedOut;
import fairwell.kernel.event.employee.AssetReturned;
import fairwell.kernel.event.employee.BonusPaid;
import fairwell.kernel.event.employee.CompensationSet;
import fairwell.kernel.event.employee.EmployeeHired;
import fairwell.kernel.event.employee.EmploymentEnded;
import fairwell.kernel.event.employee.ExpensePaid;
import fairwell.kernel.event.employee.FeedbackGiven;
import fairwell.kernel.event.employee.LeaveKind;
import fairwell.kernel.event.employee.ProtectedStatus;
import fairwell.kernel.event.employee.ProtectionEnded;
import fairwell.kernel.event.employee.ProtectionStarted;
import fairwell.kernel.event.employee.RiskFlagged;
import fairwell.kernel.event.employee.WagesPaid;
import fairwell.kernel.id.CaseId;
import fairwell.kernel.id.FactKey;
import fairwell.kernel.personal.PersonalText;
import fairwell.kernel.value.Money;
import fairwell.kernel.value.SourceRef;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class EmployeeFactsTest {

  private static final LocalDate JUNE = LocalDate.of(2026, 6, 15);

  private static FactStream person() {
    return FactStream.hired("CN-BJ", "2020-03-01", "2012-07-01");
  }

  @Test
  void knowsNothingBeforeTheFirstEvent() {
    assertThat(EmployeeFacts.none().hired()).isEmpty();
    assertThat(EmployeeFacts.none().version()).isEqualTo(-1);
  }

  @Test
  void keepsTheEventEachValueCameFrom() {
    EmployeeFacts facts = person().agreed("2020-03-01", "10000.00", "500.00").facts();

    assertThat(facts.hired().orElseThrow().source())
        .isEqualTo(new SourceRef("E-1001", 0, "event-0"));
    assertThat(facts.compensationOn(JUNE).orElseThrow().source())
        .isEqualTo(new SourceRef("E-1001", 1, "event-1"));
    assertThat(facts.version()).isEqualTo(1);
  }

  @Test
  void foldingOneByOneLeavesEarlierFactsAsTheyWere() {
    FactStream stream = person().agreed("2020-03-01", "10000.00", "0.00");
    EmployeeFacts before = stream.facts();
    stream.agreed("2026-01-01", "12000.00", "0.00");
    EmployeeFacts after = EmployeeFacts.fold(before, stream.events().getLast());

    assertThat(base(before, JUNE)).isEqualTo(Money.cny("10000.00"));
    assertThat(base(after, JUNE)).isEqualTo(Money.cny("12000.00"));
    assertThat(base(after, LocalDate.of(2025, 12, 31))).isEqualTo(Money.cny("10000.00"));
  }

  private static Money base(EmployeeFacts facts, LocalDate day) {
    return facts.compensationOn(day).orElseThrow().value().monthlyBase();
  }

  @Test
  void ordersFactsByTheirDayWhateverTheOrderTheyCameIn() {
    EmployeeFacts facts =
        person()
            .agreed("2026-01-01", "12000.00", "0.00")
            .agreed("2020-03-01", "9.00", "0.00")
            .facts();

    assertThat(base(facts, JUNE)).isEqualTo(Money.cny("12000.00"));
  }

  @Test
  void aRetractedFactNoLongerCountsAndItsKeyMayComeAgain() {
    FactStream stream = person().agreed("2020-03-01", "10000.00", "0.00").retract(1);

    assertThat(stream.facts().compensationOn(JUNE)).isEmpty();
    assertThat(stream.facts().find(new FactKey("key-1"))).isEmpty();

    stream.add(
        new CompensationSet(
            WHO,
            new FactKey("key-1"),
            LocalDate.of(2020, 3, 1),
            Money.cny("11000.00"),
            Money.cny("0.00")));
    assertThat(base(stream.facts(), JUNE)).isEqualTo(Money.cny("11000.00"));
    assertThat(stream.facts().find(new FactKey("key-1")).orElseThrow().source().sequence())
        .isEqualTo(3);
  }

  @Test
  void aQuestionAsOfADaySeesNoLaterFact() {
    EmployeeFacts facts =
        person()
            .agreed("2020-03-01", "10000.00", "0.00")
            .expense("2026-06-16", "X1", "80.00")
            .facts();

    assertThat(facts.unpaidExpenses(JUNE)).isEmpty();
    assertThat(facts.unpaidExpenses(JUNE.plusDays(1))).hasSize(1);
    assertThat(facts.after(JUNE))
        .singleElement()
        .satisfies(fact -> assertThat(fact.value().key()).isEqualTo(new FactKey("key-2")));
    assertThat(facts.after(JUNE.plusDays(1))).isEmpty();
  }

  @Test
  void takesTheTwelveCalendarMonthsBeforeADate() {
    EmployeeFacts facts = person().paidMonthly("2024-11", "2026-07", "1.00").facts();

    assertThat(facts.wagesOfTwelveMonthsBefore(JUNE))
        .extracting(wages -> wages.value().month())
        .hasSize(12)
        .startsWith(YearMonth.of(2025, 6))
        .endsWith(YearMonth.of(2026, 5));
    assertThat(facts.all(WagesPaid.class)).hasSize(21);
  }

  @Test
  void paidItemsAreNoLongerOpen() {
    FactStream stream =
        person()
            .expense("2026-01-05", "X1", "80.00")
            .expense("2026-01-06", "X2", "90.00")
            .bonus("2026-01-07", "B1", "3000.00");
    stream.add(new ExpensePaid(WHO, stream.key(), LocalDate.of(2026, 2, 1), "X1"));
    stream.add(new BonusPaid(WHO, stream.key(), LocalDate.of(2026, 7, 1), "B1"));

    assertThat(stream.facts().unpaidExpenses(JUNE))
        .extracting(claim -> claim.value().claimId())
        .containsExactly("X2");
    assertThat(stream.facts().unpaidBonuses(JUNE)).hasSize(1);
    assertThat(stream.facts().unpaidBonuses(LocalDate.of(2026, 7, 1))).isEmpty();
  }

  @Test
  void aLoanIsWhatIsStillOwed() {
    FactStream stream =
        person()
            .loan("2025-01-01", "L1", "5000.00", true)
            .loan("2025-01-01", "L2", "700.00", false)
            .repaid("2025-06-01", "L1", "1500.00")
            .repaid("2025-06-01", "L2", "700.00");

    assertThat(stream.facts().openLoans(JUNE))
        .singleElement()
        .satisfies(loan -> {
          assertThat(loan.balance()).isEqualTo(Money.cny("3500.00"));
          assertThat(loan.granted()).isEqualTo(Money.cny("5000.00"));
          assertThat(loan.setOffConsented()).isTrue();
          assertThat(loan.sources()).extracting(SourceRef::sequence).containsExactly(1L, 3L);
        });
    assertThat(stream.facts().openLoans(LocalDate.of(2025, 5, 31)))
        .extracting(Loan::loanId)
        .containsExactly("L1", "L2");
  }

  @Test
  void equipmentIsOutUntilItComesBackAndMayGoOutAgain() {
    FactStream stream = person();
    stream.add(handOut(stream, "2025-01-01")).add(back(stream, "2025-03-01"));
    assertThat(stream.facts().assetsOut(LocalDate.of(2025, 2, 1))).hasSize(1);
    assertThat(stream.facts().assetsOut(LocalDate.of(2025, 3, 1))).isEmpty();

    stream.add(handOut(stream, "2026-01-01"));
    assertThat(stream.facts().assetsOut(JUNE))
        .singleElement()
        .satisfies(asset -> assertThat(asset.value().handedOutOn()).hasYear(2026));
  }

  private static AssetHandedOut handOut(FactStream stream, String on) {
    return new AssetHandedOut(
        WHO, stream.key(), LocalDate.parse(on), "PC-7", "laptop", Money.cny("8000.00"));
  }

  private static AssetReturned back(FactStream stream, String on) {
    return new AssetReturned(WHO, stream.key(), LocalDate.parse(on), "PC-7");
  }

  @Test
  void aProtectionLastsUntilAFactEndsItEvenPastItsExpectedEnd() {
    FactStream stream = person();
    stream.add(
        new ProtectionStarted(
            WHO,
            stream.key(),
            LocalDate.of(2026, 1, 10),
            ProtectedStatus.MEDICAL_PERIOD,
            LocalDate.of(2026, 4, 10)));

    assertThat(stream.facts().protectionsOn(LocalDate.of(2026, 1, 9))).isEmpty();
    assertThat(stream.facts().protectionsOn(JUNE)).hasSize(1);

    LocalDate ended = LocalDate.of(2026, 5, 1);
    stream.add(new ProtectionEnded(WHO, stream.key(), ended, ProtectedStatus.MATERNITY));
    assertThat(stream.facts().protectionsOn(JUNE)).hasSize(1);
    stream.add(new ProtectionEnded(WHO, stream.key(), ended, ProtectedStatus.MEDICAL_PERIOD));
    assertThat(stream.facts().protectionsOn(ended)).isEmpty();
    assertThat(stream.facts().protectionsOn(ended.minusDays(1))).hasSize(1);
  }

  @Test
  void leaveBelongsToTheYearItBeganIn() {
    EmployeeFacts facts =
        person()
            .leaveEntitled(2026, "10")
            .leaveTaken("2025-12-30", LeaveKind.ANNUAL, "3")
            .leaveTaken("2026-05-04", LeaveKind.ANNUAL, "2")
            .leaveTaken("2026-05-11", LeaveKind.SICK, "1")
            .leaveTaken("2026-07-01", LeaveKind.ANNUAL, "4")
            .facts();

    assertThat(facts.leaveEntitled(2026, LeaveKind.ANNUAL)).hasSize(1);
    assertThat(facts.leaveEntitled(2025, LeaveKind.ANNUAL)).isEmpty();
    assertThat(facts.leaveTaken(2026, LeaveKind.ANNUAL, JUNE))
        .singleElement()
        .satisfies(leave -> assertThat(leave.value().days()).isEqualByComparingTo("2"));
  }

  @Test
  void holdsWhatWasSaidButNoWarning() {
    FactStream stream = person();
    stream.add(
        new FeedbackGiven(
            WHO, stream.key(), JUNE, "survey", PersonalText.plain("E-1001", "all well"), null));
    stream.add(new RiskFlagged(WHO, "r1", JUNE, new BigDecimal("0.70"), List.of(), "m1"));

    assertThat(stream.facts().all(FeedbackGiven.class)).hasSize(1);
    assertThat(FactSources.at(stream.facts(), 0)).isPresent();
    assertThat(FactSources.at(stream.facts(), 1)).as("feedback is not cited").isEmpty();
    assertThat(stream.facts().after(JUNE.minusDays(1))).hasSize(1);
    assertThat(stream.facts().version()).isEqualTo(2);
  }

  @Test
  void refusesAnEventOfAnotherStream() {
    Recorded other =
        new Recorded(
            1,
            "event-9",
            "import-1",
            0,
            Instant.EPOCH,
            new ImportCompleted("import-1", "hash", 1, 1, 0),
            Map.of());

    assertThatThrownBy(() -> EmployeeFacts.fold(EmployeeFacts.none(), other))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void aPersonHiredAgainIsEmployedAgain() {
    FactStream stream = FactStream.hired("CN-BJ", "2020-03-01", "2012-07-01");
    LocalDate lastDay = LocalDate.of(2023, 5, 31);
    stream.add(new EmploymentEnded(FactStream.WHO, stream.key(), lastDay, new CaseId("C-1")));
    assertThat(stream.facts().ended()).isPresent();

    EmployeeHired first = stream.facts().hired().orElseThrow().value();
    stream.add(
        new EmployeeHired(
            FactStream.WHO,
            stream.key(),
            first.name(),
            null,
            null,
            LocalDate.of(2024, 2, 1),
            first.place(),
            first.legalEntity(),
            null,
            first.workingSince()));

    assertThat(stream.facts().ended()).isEmpty();
  }
}
