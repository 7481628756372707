package fairwell.kernel.law;

import fairwell.kernel.event.employee.ContributionPaid;
import fairwell.kernel.event.employee.EmployeeFact;
import fairwell.kernel.event.employee.EmployeeHired;
import fairwell.kernel.event.employee.EntitlementsSettled;
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
    Sourced<EmployeeHired> hired =
        facts
            .hired()
            .orElseThrow(() -> new Refused(new FactUnknown(EmployeeHired.class.getSimpleName())));
    if (terms.legalEnd().isBefore(hired.value().hiredOn())) {
      throw new Refused(
          new DatesOutOfOrder(
              "legalEnd", hired.value().hiredOn().toString(), terms.legalEnd().toString()));
    }
    Matter matter = new Matter(facts, terms, packs, hired);
    List<Line> lines = payables(matter);
    lines.addAll(deductions(matter, lines));
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

  /** What is due. */
  private static List<Line> payables(Matter matter) {
    List<Line> lines = new ArrayList<>(FinalWage.lines(matter));
    lines.addAll(OpenItems.bonuses(matter));
    lines.addAll(Overtime.lines(matter));
    UnusedAnnualLeave.line(matter).ifPresent(lines::add);
    Severance.line(matter).ifPresent(lines::add);
    PayInLieu.line(matter).ifPresent(lines::add);
    ExGratia.line(matter.terms()).ifPresent(lines::add);
    lines.addAll(OpenItems.expenses(matter));
    lines.removeIf(matter::settledBefore);
    return lines;
  }

  private static List<Line> deductions(Matter matter, List<Line> payables) {
    List<Line> deductions = new ArrayList<>(WithholdingTax.lines(matter, payables));
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
    if (matter.facts().after(terms.legalEnd()).stream().anyMatch(fact -> future(matter, fact))) {
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
    if (wages && terms.knownWithholding().isEmpty()) {
      flags.add(Flags.WAGES_BEFORE_WITHHOLDING);
    }
    return flags;
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
