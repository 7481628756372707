package fairwell.kernel.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import fairwell.kernel.event.Recorded;
import fairwell.kernel.event.employee.EmployeeEvent;
import fairwell.kernel.event.employee.EmployeeHired;
import fairwell.kernel.event.employee.EmploymentEnded;
import fairwell.kernel.event.employee.ExpensePaid;
import fairwell.kernel.event.employee.SpecialDeductionsDeclared;
import fairwell.kernel.event.employee.WagesPaid;
import fairwell.kernel.facts.EmployeeFacts;
import fairwell.kernel.id.CaseId;
import fairwell.kernel.id.EmployeeId;
import fairwell.kernel.id.FactKey;
import fairwell.kernel.personal.PersonalText;
import fairwell.kernel.value.Money;
import fairwell.kernel.value.Place;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Each kind of record has a clock of its own, and the last day is still one of keeping. */
class KeepingRulesTest {

  private static final EmployeeId LIN = EmployeeId.ofNumber("0042");
  private static final Money NOTHING = Money.cny("0.00");
  private static final LocalDate LEFT = LocalDate.of(2024, 2, 29);

  @Test
  void everyKindIsCountedFromWhatItIsAbout() {
    List<Keeping> kept =
        KeepingRules.ALL_HERE.of(
            facts(hired(), wages(YearMonth.of(2024, 2)), deductions(), ended()));
    assertThat(kept)
        .containsExactly(
            // A year without 29 February ends one day earlier.
            kept(KeptRecords.CONTRACT_PAPERS, LEFT, "2026-02-28"),
            kept(KeptRecords.WAGE_RECORDS, LEFT, "2027-02-28"),
            kept(KeptRecords.ACCOUNTING_VOUCHERS, LEFT, "2054-12-31"),
            kept(KeptRecords.TAX_FILES, LEFT, "2034-12-31"),
            kept(KeptRecords.DEDUCTION_FORMS, LocalDate.of(2023, 1, 1), "2028-12-31"),
            kept(KeptRecords.EVIDENCE, LEFT, "2027-02-28"));
  }

  @Test
  void whatIsPaidLaterBeginsTheClocksOfMoneyAgain() {
    ExpensePaid later = new ExpensePaid(LIN, new FactKey("x"), LocalDate.of(2025, 6, 1), "x-1");
    assertThat(KeepingRules.ALL_HERE.of(facts(hired(), ended(), later)))
        .containsExactly(
            kept(KeptRecords.CONTRACT_PAPERS, LEFT, "2026-02-28"),
            kept(KeptRecords.ACCOUNTING_VOUCHERS, LocalDate.of(2025, 6, 1), "2055-12-31"),
            kept(KeptRecords.EVIDENCE, LocalDate.of(2025, 6, 1), "2028-06-01"));
  }

  @Test
  void whatIsKeptElsewhereOrNotThereIsNotAskedFor() {
    assertThat(KeepingRules.ALL_HERE.of(facts(hired(), ended())))
        .extracting(Keeping::what)
        .containsExactly(KeptRecords.CONTRACT_PAPERS, KeptRecords.EVIDENCE);
    assertThat(
            new KeepingRules(Set.of(KeptRecords.CONTRACT_PAPERS, KeptRecords.EVIDENCE))
                .of(facts(hired(), ended())))
        .isEmpty();
    assertThat(KeepingRules.ALL_HERE.of(facts(hired(), wages(YearMonth.of(2024, 1))))).isEmpty();
  }

  @Test
  void theLastDayIsOneOfKeepingAndTheLongestCounts() {
    Keeping papers = kept(KeptRecords.CONTRACT_PAPERS, LEFT, "2026-02-28");
    Keeping evidence = kept(KeptRecords.EVIDENCE, LEFT, "2027-02-28");
    List<Keeping> both = List.of(papers, evidence);
    assertThat(papers.stands(papers.until())).isTrue();
    assertThat(papers.stands(papers.until().plusDays(1))).isFalse();
    assertThat(KeepingRules.longest(both, LEFT)).contains(evidence);
    assertThat(KeepingRules.longest(both, evidence.until())).contains(evidence);
    assertThat(KeepingRules.longest(both, evidence.until().plusDays(1))).isEmpty();
  }

  private static Keeping kept(KeptRecords what, LocalDate since, String until) {
    return new Keeping(what, since, LocalDate.parse(until));
  }

  private static EmployeeFacts facts(EmployeeEvent... events) {
    List<Recorded> stream = new ArrayList<>();
    for (EmployeeEvent event : events) {
      int sequence = stream.size();
      stream.add(
          new Recorded(
              sequence, "e-" + sequence, LIN.value(), sequence, Instant.EPOCH, event, Map.of()));
    }
    return EmployeeFacts.of(stream);
  }

  private static EmployeeHired hired() {
    LocalDate day = LocalDate.of(2020, 1, 6);
    return new EmployeeHired(
        LIN,
        new FactKey("hired"),
        PersonalText.stored(LIN.value(), "e-0/name", "ZGlnZXN0", "Ym94"),
        null,
        null,
        day,
        new Place("CN-SH"),
        "Fairwell Retail",
        null,
        day);
  }

  private static WagesPaid wages(YearMonth month) {
    return new WagesPaid(
        LIN,
        new FactKey("wages:" + month),
        month,
        Money.cny("9000.00"),
        NOTHING,
        NOTHING,
        NOTHING,
        NOTHING,
        NOTHING);
  }

  private static SpecialDeductionsDeclared deductions() {
    return new SpecialDeductionsDeclared(
        LIN, new FactKey("deductions"), YearMonth.of(2023, 1), Money.cny("1000.00"));
  }

  private static EmploymentEnded ended() {
    return new EmploymentEnded(LIN, new FactKey("ended"), LEFT, new CaseId("C-1"));
  }
}
