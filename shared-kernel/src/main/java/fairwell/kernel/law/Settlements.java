package fairwell.kernel.law;

import fairwell.kernel.event.employee.EmployeeHired;
import fairwell.kernel.facts.EmployeeFacts;
import fairwell.kernel.facts.Sourced;
import fairwell.kernel.law.pack.PolicyPacks;
import fairwell.kernel.law.pack.Wording;
import fairwell.kernel.refusal.DatesOutOfOrder;
import fairwell.kernel.refusal.FactUnknown;
import fairwell.kernel.refusal.Refused;
import java.util.ArrayList;
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
          DatesOutOfOrder.tooEarly("legalEnd", hired.value().hiredOn(), terms.legalEnd()));
    }
    Matter matter = new Matter(facts, terms, packs, edition, hired);
    List<Line> lines = matter.isAbroad() ? AbroadLines.payables(matter) : lines(matter);
    inOrder(lines, matter);
    List<DuePayment> schedule = PaymentSchedule.of(matter, lines);
    EmployerCost cost = EmployerContributions.cost(matter, lines);
    StatementFlags flags = StatementFlags.of(matter, lines);
    return new Statement(
        matter.place(),
        terms.legalEnd(),
        terms.ground(),
        matter.currency(),
        lines,
        List.copyOf(matter.unknown()),
        flags.flags(),
        schedule,
        cost,
        flags.reasons());
  }

  private static List<Line> lines(Matter matter) {
    List<Line> lines = wages(matter);
    boolean wagesKnown = matter.unknown().isEmpty();
    lines.addAll(beside(matter));
    lines.removeIf(matter::settledBefore);
    lines.addAll(deductions(matter, lines, wagesKnown));
    return lines;
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
    ExGratia.line(matter).ifPresent(lines::add);
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
}
