package fairwell.kernel.law;

import fairwell.kernel.event.employee.ConductNoted;
import fairwell.kernel.event.employee.ContributionPaid;
import fairwell.kernel.event.employee.EmployeeFact;
import fairwell.kernel.event.employee.EntitlementsSettled;
import fairwell.kernel.event.employee.FeedbackGiven;
import fairwell.kernel.event.employee.LeaveTaken;
import fairwell.kernel.event.employee.ProtectionStarted;
import fairwell.kernel.event.employee.WagesPaid;
import fairwell.kernel.event.offboarding.PaymentComponent;
import fairwell.kernel.facts.Sourced;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The points about a whole statement a person has to look at.
 *
 * @param reasons the facts behind those that come from facts
 */
record StatementFlags(List<String> flags, List<FlagReason> reasons) {

  static StatementFlags of(Matter matter, List<Line> lines) {
    Terms terms = matter.terms();
    Consequences consequences = Consequences.of(terms.ground());
    List<Sourced<ProtectionStarted>> protections = matter.facts().protectionsOn(terms.legalEnd());
    List<String> flags = new ArrayList<>();
    List<FlagReason> reasons = new ArrayList<>();
    raise(Flags.FUTURE_FACTS_IGNORED, ignored(matter), flags, reasons);
    if (matter.heldBack()) {
      flags.add(Flags.SETTLED_BEFORE);
    }
    if (consequences.barredByArt42() && !terms.unlawful()) {
      raise(Flags.BARRED_BY_ART_42, protections, flags, reasons);
    }
    if (consequences.extendedByArt45()) {
      raise(Flags.TERM_EXTENDED_BY_ART_45, protections, flags, reasons);
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
    return new StatementFlags(flags, reasons);
  }

  private static void raise(
      String flag,
      List<? extends Sourced<? extends EmployeeFact>> facts,
      List<String> flags,
      List<FlagReason> reasons) {
    if (!facts.isEmpty()) {
      flags.add(flag);
    }
    facts.forEach(fact ->
        reasons.add(
            new FlagReason(
                flag,
                fact.value().getClass().getSimpleName(),
                fact.value().happenedOn(),
                fact.source())));
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

  /** What lies after the legal end, and leave that reaches beyond it. */
  private static List<Sourced<? extends EmployeeFact>> ignored(Matter matter) {
    LocalDate end = matter.end();
    List<Sourced<? extends EmployeeFact>> ignored = new ArrayList<>();
    matter.facts().after(end).stream().filter(fact -> isFuture(matter, fact)).forEach(ignored::add);
    matter.facts().until(LeaveTaken.class, end).stream()
        .filter(leave -> LeaveUntilEnd.isCut(matter, leave.value()))
        .forEach(ignored::add);
    return ignored;
  }

  /** The wages of the month of the end are about that month's last day, yet they are of now. */
  private static boolean isFuture(Matter matter, Sourced<EmployeeFact> fact) {
    YearMonth month = YearMonth.from(fact.value().happenedOn());
    if (fact.value() instanceof EntitlementsSettled
        || fact.value() instanceof ConductNoted
        || fact.value() instanceof FeedbackGiven) {
      return false;
    }
    boolean monthly = fact.value() instanceof WagesPaid || fact.value() instanceof ContributionPaid;
    return !(monthly && month.equals(matter.endMonth()));
  }
}
