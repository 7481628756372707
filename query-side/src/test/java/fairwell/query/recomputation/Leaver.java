package fairwell.query.recomputation;

import fairwell.kernel.event.employee.CompensationSet;
import fairwell.kernel.event.employee.EmployeeHired;
import fairwell.kernel.event.employee.WagesPaid;
import fairwell.kernel.event.offboarding.CaseDatesSet;
import fairwell.kernel.event.offboarding.CaseKind;
import fairwell.kernel.event.offboarding.CaseOpened;
import fairwell.kernel.event.offboarding.SettlementComputed;
import fairwell.kernel.facts.EmployeeFacts;
import fairwell.kernel.id.ActorId;
import fairwell.kernel.id.CaseId;
import fairwell.kernel.id.EmployeeId;
import fairwell.kernel.id.FactKey;
import fairwell.kernel.law.Edition;
import fairwell.kernel.law.Ground;
import fairwell.kernel.law.Settlements;
import fairwell.kernel.law.Terms;
import fairwell.kernel.law.benefit.Benefits;
import fairwell.kernel.law.pack.PolicyPacks;
import fairwell.kernel.personal.PersonalText;
import fairwell.kernel.value.Money;
import fairwell.kernel.value.Place;
import fairwell.query.story.RecordedLog;
import java.time.LocalDate;
import java.time.YearMonth;

/** Somebody in Beijing who leaves by agreement, told into a log. */
record Leaver(int number, String wage) {

  static final LocalDate END = LocalDate.of(2026, 10, 31);

  /** The cap of compensation rises from 47103.25 to 47500.00 a month. */
  static final String NOTICE =
      """
      id = cn-bj.average-wage.2023
      place = CN-BJ
      topic = average-wage
      effectiveFrom = 2026-10-01
      effectiveTo = 2026-11-01
      version = 2
      source = a notice
      confidence = high
      figure.dataYear = 2025
      figure.annual = 190000
      figure.monthly = 15833.33
      """;

  CaseId caseId() {
    return new CaseId("C-%06d".formatted(number));
  }

  EmployeeId employee() {
    return EmployeeId.ofNumber("%06d".formatted(number));
  }

  /** Hired in 2021, with the wages of thirteen months; the events 0 to 14 of the stream. */
  void facts(RecordedLog log) {
    EmployeeId who = employee();
    Money none = Money.cny("0.00");
    Money monthly = Money.cny(wage);
    LocalDate hired = LocalDate.of(2021, 3, 15);
    log.append(
        new EmployeeHired(
            who,
            new FactKey("hired"),
            words(),
            null,
            null,
            hired,
            new Place("CN-BJ"),
            "Fairwell",
            null,
            hired));
    log.append(new CompensationSet(who, new FactKey("pay"), hired, monthly, none));
    for (YearMonth month = YearMonth.of(2025, 10);
        !month.isAfter(YearMonth.of(2026, 10));
        month = month.plusMonths(1)) {
      FactKey key = new FactKey("wages:" + month);
      log.append(new WagesPaid(who, key, month, monthly, none, none, none, none, none));
    }
  }

  void opens(RecordedLog log) {
    log.append(
        new CaseOpened(
            caseId(),
            employee(),
            employee().number(),
            words(),
            new Place("CN-BJ"),
            "unit",
            "waiter",
            LocalDate.of(2021, 3, 15),
            CaseKind.MUTUAL,
            Ground.LCL_36_EMPLOYER_PROPOSED,
            words(),
            new ActorId("hr.lin"),
            false));
  }

  /** The dates and the settlement that follows from them. */
  void settles(RecordedLog log) {
    EmployeeFacts facts = EmployeeFacts.of(log.readStream(employee().value()));
    Terms terms = Terms.of(Ground.LCL_36_EMPLOYER_PROPOSED, END);
    PolicyPacks packs = PolicyPacks.shipped();
    log.append(new CaseDatesSet(caseId(), END, END, END, END));
    log.append(
        new SettlementComputed(
            caseId(),
            1,
            Settlements.compute(facts, terms, packs),
            facts.version(),
            -1,
            Benefits.of(facts, terms, packs),
            Edition.CURRENT));
  }

  private PersonalText words() {
    return PersonalText.stored(employee().value(), "event-1/text", "ZGlnZXN0", "Ym94");
  }
}
