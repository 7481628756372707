package fairwell.kernel.law;

import fairwell.kernel.event.employee.CompensationSet;
import fairwell.kernel.event.employee.WrittenContractRecorded;
import fairwell.kernel.event.offboarding.PaymentComponent;
import fairwell.kernel.facts.Sourced;
import fairwell.kernel.law.ending.DoubleWage;
import fairwell.kernel.law.ending.Service.Stretch;
import fairwell.kernel.law.procedure.WorkingDays;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The line of double wage for the time without a written contract: {@link DoubleWage} on what is on
 * record. The limitation is not applied by itself: it has to be raised (法释〔2025〕12号 20).
 */
final class NoWrittenContract {

  /** Claims for it: a year of accruing and a year of limitation. */
  private static final int YEARS_OPEN = 2;

  private NoWrittenContract() {}

  /** Whether it may be due and nobody recorded whether there was a contract. */
  static boolean unrecorded(Matter matter) {
    return asked(matter)
        && recorded(matter).isEmpty()
        && matter.hired().value().contractEndsOn() == null
        && matter.end().isBefore(matter.hiredOn().plusYears(YEARS_OPEN));
  }

  static Optional<Line> line(Matter matter) {
    return asked(matter)
        ? recorded(matter).flatMap(record -> line(matter, record))
        : Optional.empty();
  }

  /** A part-time agreement may be oral (LCL 69); the order on those above the age has no 82. */
  private static boolean asked(Matter matter) {
    Ground ground = matter.terms().ground();
    return matter.has(Edition.SECOND)
        && ground != Ground.LCL_71
        && ground != Ground.OVERAGE_ORDER_56;
  }

  private static Optional<Sourced<WrittenContractRecorded>> recorded(Matter matter) {
    List<Sourced<WrittenContractRecorded>> records =
        matter.facts().until(WrittenContractRecorded.class, matter.end()).stream()
            .filter(record -> !record.value().asOf().isBefore(matter.hiredOn()))
            .toList();
    return records.isEmpty() ? Optional.empty() : Optional.of(records.getLast());
  }

  private static Optional<Line> line(Matter matter, Sourced<WrittenContractRecorded> record) {
    return DoubleWage.window(
            new DoubleWage.Employment(matter.hiredOn(), record.value().signedOn(), matter.end()),
            matter.law())
        .filter(window -> counted(matter, window))
        .flatMap(window ->
            matter
                .compensationOn(window.last())
                .map(agreed -> line(matter, record, window, agreed)));
  }

  /** Whether the working days of a part of a month are announced. */
  private static boolean counted(Matter matter, Stretch window) {
    boolean known = WorkingDays.of(matter.law()).knows(window.last().getYear());
    if (!known) {
      matter.missing("figure:holidays.off");
    }
    return known;
  }

  private static Line line(
      Matter matter,
      Sourced<WrittenContractRecorded> record,
      Stretch window,
      Sourced<CompensationSet> agreed) {
    Computation pay =
        DoubleWage.of(
            new DoubleWage.Question(
                window, AverageWage.monthly(agreed.value()), Map.of(), Optional.empty()),
            matter.law());
    LocalDate signed = record.value().signedOn();
    return LineDraft.of("doubleWage", PaymentComponent.WAGES, pay.rule())
        .fact("hiredOn", matter.hiredOn(), matter.hired().source())
        .fact("contractSigned", signed == null ? "-" : signed, record.source())
        .fact("monthlyWage", AverageWage.monthly(agreed.value()).toPlainString(), agreed.source())
        .line("window", window)
        .flagIf(
            agreed.value().from().isAfter(window.first()), SettlementFlags.WAGE_CHANGED_IN_WINDOW)
        .flagIf(
            window.first().isBefore(matter.end().minusYears(1)),
            SettlementFlags.DOUBLE_WAGE_MAY_BE_BARRED)
        .computed(pay)
        .amount(matter.amount(pay));
  }
}
