package fairwell.kernel.objection;

import fairwell.kernel.event.employee.BonusAwarded;
import fairwell.kernel.event.employee.BonusPaid;
import fairwell.kernel.event.employee.ConductKind;
import fairwell.kernel.event.employee.ConductNoted;
import fairwell.kernel.event.employee.EmployeeFact;
import fairwell.kernel.event.employee.ExpenseClaimed;
import fairwell.kernel.event.employee.ExpensePaid;
import fairwell.kernel.event.employee.PerformanceRated;
import fairwell.kernel.event.employee.ValuesScored;
import fairwell.kernel.facts.EmployeeFacts;
import fairwell.kernel.facts.Sourced;
import fairwell.kernel.objection.AnswerCard.Tally;
import fairwell.kernel.objection.AnswerCards.Basis;
import fairwell.kernel.value.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The records that answer an objection, kind by kind. What the person said in confidence is never
 * among them.
 *
 * @param agreed an amount that a record itself names, where no settlement line does
 */
record Records(
    List<CitedRecord> cited, List<Tally> tallies, List<String> missing, @Nullable Money agreed) {

  private static final int MONTHS = 12;

  static Records of(ObjectionKind kind, Basis basis) {
    EmployeeFacts facts = basis.facts();
    LocalDate until = basis.until();
    return switch (kind) {
      case UNUSED_LEAVE_PAY -> LeaveRecords.of(basis);
      case OVERTIME_PAY -> OvertimeRecords.of(basis);
      case EXTRA_BONUS ->
          paidOrNot(
              facts.until(BonusAwarded.class, until).stream()
                  .map(
                      one -> CitedRecord.of(one, one.value().bonusId()).worth(one.value().amount()))
                  .toList(),
              facts.until(BonusPaid.class, until).stream()
                  .map(one -> CitedRecord.of(one, one.value().bonusId()))
                  .toList(),
              facts.unpaidBonuses(until).stream()
                  .map(one -> "bonus:" + one.value().bonusId())
                  .toList(),
              basis);
      case UNPAID_EXPENSES ->
          paidOrNot(
              facts.until(ExpenseClaimed.class, until).stream()
                  .map(
                      one -> CitedRecord.of(one, one.value().claimId()).worth(one.value().amount()))
                  .toList(),
              facts.until(ExpensePaid.class, until).stream()
                  .map(one -> CitedRecord.of(one, one.value().claimId()))
                  .toList(),
              facts.unpaidExpenses(until).stream()
                  .map(one -> "expense:" + one.value().claimId())
                  .toList(),
              basis);
      case MORE_COMPENSATION -> culture(facts, until);
      case REFUSES_NON_COMPETE ->
          facts
              .nonCompete(until)
              .map(duty ->
                  new Records(
                      List.of(
                          CitedRecord.of(duty, duty.value().scope())
                              .counts(BigDecimal.valueOf(duty.value().months()))
                              .worth(duty.value().monthlyCompensation())),
                      List.of(),
                      List.of(),
                      duty.value().monthlyCompensation()))
              .orElse(new Records(List.of(), List.of(), List.of(), null));
      case DISPUTES_GROUND ->
          new Records(
              Stream.concat(
                      within(facts.until(PerformanceRated.class, until), until)
                          .map(rated ->
                              CitedRecord.of(rated, rated.value().rating())
                                  .counts(rated.value().score())),
                      conduct(facts, until).stream()
                          .filter(noted -> noted.value().kind() != ConductKind.PRAISE)
                          .map(Records::cite))
                  .toList(),
              List.of(),
              List.of(),
              null);
    };
  }

  /** What was awarded or claimed, and paid; what is unpaid and in no line cannot be decided. */
  private static Records paidOrNot(
      List<CitedRecord> due, List<CitedRecord> paid, List<String> unpaid, Basis basis) {
    List<String> stated =
        basis.settlement() == null
            ? List.of()
            : basis.settlement().lines().stream().map(line -> line.id()).toList();
    return new Records(
        Stream.concat(due.stream(), paid.stream()).toList(),
        List.of(tally("recorded", due.size()), tally("paid", paid.size())),
        unpaid.stream().filter(id -> !stated.contains(id)).toList(),
        null);
  }

  /** Praise too: a record that leaves it out would be no record. */
  private static Records culture(EmployeeFacts facts, LocalDate until) {
    List<Sourced<ConductNoted>> noted = conduct(facts, until);
    List<CitedRecord> cited = new ArrayList<>(noted.stream().map(Records::cite).toList());
    facts.until(ValuesScored.class, until).stream()
        .reduce((_, later) -> later)
        .ifPresent(scored ->
            scored.value().scores().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(score ->
                    cited.add(
                        CitedRecord.of(scored, score.getKey())
                            .counts(BigDecimal.valueOf(score.getValue())))));
    List<Tally> tallies =
        Arrays.stream(ConductKind.values())
            .map(kind ->
                tally(
                    kind.name(), noted.stream().filter(one -> one.value().kind() == kind).count()))
            .filter(tally -> tally.value().signum() > 0)
            .toList();
    return new Records(cited, tallies, List.of(), null);
  }

  private static List<Sourced<ConductNoted>> conduct(EmployeeFacts facts, LocalDate until) {
    return facts.until(ConductNoted.class, until);
  }

  private static CitedRecord cite(Sourced<ConductNoted> noted) {
    return CitedRecord.of(noted, noted.value().kind().name());
  }

  /** The facts of the twelve months up to a day. */
  static <T extends EmployeeFact> Stream<Sourced<T>> within(
      List<Sourced<T>> facts, LocalDate until) {
    LocalDate from = until.minusMonths(MONTHS);
    return facts.stream().filter(fact -> fact.value().happenedOn().isAfter(from));
  }

  static Tally tally(String name, long count) {
    return new Tally(name, BigDecimal.valueOf(count));
  }
}
