package fairwell.kernel.law;

import fairwell.kernel.event.employee.ContributionPaid;
import fairwell.kernel.event.employee.EmployeeFact;
import fairwell.kernel.event.employee.EmployeeHired;
import fairwell.kernel.event.employee.EntitlementsSettled;
import fairwell.kernel.event.employee.LeaveTaken;
import fairwell.kernel.event.employee.WagesPaid;
import fairwell.kernel.event.offboarding.PaymentComponent;
import fairwell.kernel.facts.EmployeeFacts;
import fairwell.kernel.facts.Sourced;
import fairwell.kernel.law.pack.PolicyPacks;
import fairwell.kernel.law.pack.Wording;
import fairwell.kernel.refusal.DatesOutOfOrder;
import fairwell.kernel.refusal.FactUnknown;
import fairwell.kernel.refusal.Refused;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * The settlement of an employment: facts and terms in, a statement out. Pure: the same facts, terms
 * and packs give the same statement.
 */
public final class Settlements {

  private Settlements() {}

  /**
   * Computes what is due at the end. What cannot be known is listed in {@link Statement#unknown()}
   * and has no line; facts about days after the legal end are left out and flagged.
   *
   * @throws Refused when nobody was hired, or the end lies before the hire
   */
  public static Statement compute(EmployeeFacts facts, Terms terms, PolicyPacks packs) {
    return compute(facts, terms, packs, Edition.CURRENT);
  }

  /** Computes it by the edition of the rules that computed it then. */
  public static Statement compute(
      EmployeeFacts facts, Terms terms, PolicyPacks packs, Edition edition) {
    Sourced<EmployeeHired> hired =
        facts
            .hired()
            .orElseThrow(() -> new Refused(new FactUnknown(EmployeeHired.class.getSimpleName())));
    if (terms.legalEnd().isBefore(hired.value().hiredOn())) {
      throw new Refused(
          new DatesOutOfOrder(
              "legalEnd", hired.value().hiredOn().toString(), terms.legalEnd().toString()));
    }
    Matter matter = new Matter(facts, terms, packs, edition, hired);
    List<Line> lines = wages(matter);
    boolean wagesKnown = matter.unknown().isEmpty();
    lines.addAll(beside(matter));
    lines.removeIf(matter::settledBefore);
    lines.addAll(deductions(matter, lines, wagesKnown));
    inOrder(lines, matter);
    List<DuePayment> schedule = PaymentSchedule.of(matter, lines);
    EmployerCost cost = EmployerContributions.cost(matter, lines);
    return new Statement(
        matter.place(),
        terms.legalEnd(),
        terms.ground(),
        matter.currency(),
        lines,
        List.copyOf(matter.unknown()),
        flags(matter, lines),
        schedule,
        cost);
  }

  /** The order of the place; a line it does not name comes last. */
  private static void inOrder(List<Line> lines, Matter matter) {
    matter
        .law()
        .findWording("settlement-lines", "order")
        .map(Wording::list)
        .ifPresent(order ->
            lines.sort(
                Comparator.comparingInt(line -> {
                  int at = order.indexOf(line.name());
                  return at < 0 ? order.size() : at;
                })));
  }

  /** What is due as wages. */
  private static List<Line> wages(Matter matter) {
    List<Line> lines = new ArrayList<>(FinalWage.lines(matter));
    lines.addAll(OpenItems.bonuses(matter));
    lines.addAll(Overtime.lines(matter));
    NoWrittenContract.line(matter).ifPresent(lines::add);
    UnusedAnnualLeave.line(matter).ifPresent(lines::add);
    return lines;
  }

  /** What is due beside the wages. */
  private static List<Line> beside(Matter matter) {
    List<Line> lines = new ArrayList<>();
    Severance.line(matter).ifPresent(lines::add);
    PayInLieu.line(matter).ifPresent(lines::add);
    IllnessSubsidy.line(matter).ifPresent(lines::add);
    ExGratia.line(matter.terms()).ifPresent(lines::add);
    lines.addAll(OpenItems.expenses(matter));
    return lines;
  }

  private static List<Line> deductions(Matter matter, List<Line> payables, boolean wagesKnown) {
    List<Line> deductions = new ArrayList<>();
    if (matter.has(Edition.SECOND)) {
      ContributionLines contributions = ContributionLines.of(matter, payables);
      deductions.addAll(contributions.lines());
      WithholdingTax.line(matter, payables, contributions, wagesKnown).ifPresent(deductions::add);
    }
    SeveranceTax.line(matter, payables).ifPresent(deductions::add);
    List<Line> before = new ArrayList<>(payables);
    before.addAll(deductions);
    deductions.addAll(LoanSetOff.lines(matter, before));
    return deductions;
  }

  private static List<String> flags(Matter matter, List<Line> lines) {
    Terms terms = matter.terms();
    Consequences consequences = Consequences.of(terms.ground());
    boolean isProtected = !matter.facts().protectionsOn(terms.legalEnd()).isEmpty();
    List<String> flags = new ArrayList<>();
    if (matter.facts().after(terms.legalEnd()).stream().anyMatch(fact -> future(matter, fact))
        || matter.facts().until(LeaveTaken.class, terms.legalEnd()).stream()
            .anyMatch(leave -> LeaveUntilEnd.isCut(matter, leave.value()))) {
      flags.add(Flags.FUTURE_FACTS_IGNORED);
    }
    if (matter.heldBack()) {
      flags.add(Flags.SETTLED_BEFORE);
    }
    if (isProtected && consequences.barredByArt42() && !terms.unlawful()) {
      flags.add(Flags.BARRED_BY_ART_42);
    }
    if (isProtected && consequences.extendedByArt45()) {
      flags.add(Flags.TERM_EXTENDED_BY_ART_45);
    }
    if (Arrays.stream(PaymentComponent.values())
        .anyMatch(paid -> Statement.sum(lines, paid, matter.currency()).isNegative())) {
      flags.add(Flags.LEAVER_OWES);
    }
    boolean wages = lines.stream().anyMatch(line -> line.component() == PaymentComponent.WAGES);
    boolean taxed = lines.stream().anyMatch(line -> line.id().equals("wageTax"));
    if (wages && !taxed) {
      flags.add(Flags.WAGES_BEFORE_WITHHOLDING);
    }
    notOnRecord(matter, flags);
    return flags;
  }

  /** What may be due and hangs on something nobody recorded. */
  private static void notOnRecord(Matter matter, List<String> flags) {
    if (Overtime.split(matter)) {
      flags.add(SettlementFlags.OVERTIME_WEEK_SPLIT);
    }
    if (Overtime.leftOut(matter)) {
      flags.add(SettlementFlags.FLEXIBLE_HOURS_NO_OVERTIME);
    }
    if (NoWrittenContract.unrecorded(matter)) {
      flags.add(SettlementFlags.WRITTEN_CONTRACT_NOT_RECORDED);
    }
    if (IllnessSubsidy.maybeLocal(matter)) {
      flags.add(SettlementFlags.MEDICAL_SUBSIDY_LOCAL);
    }
  }

  /** The wages of the month of the end are about that month's last day, yet they are of now. */
  private static boolean future(Matter matter, Sourced<EmployeeFact> fact) {
    YearMonth month = YearMonth.from(fact.value().happenedOn());
    if (fact.value() instanceof EntitlementsSettled) {
      return false;
    }
    boolean monthly = fact.value() instanceof WagesPaid || fact.value() instanceof ContributionPaid;
    return !(monthly && month.equals(matter.endMonth()));
  }
}
