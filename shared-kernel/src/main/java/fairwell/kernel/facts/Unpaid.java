package fairwell.kernel.facts;

import fairwell.kernel.event.employee.BonusAwarded;
import fairwell.kernel.event.employee.BonusPaid;
import fairwell.kernel.event.employee.EmployeeFact;
import fairwell.kernel.event.employee.ExpenseClaimed;
import fairwell.kernel.event.employee.ExpensePaid;
import fairwell.kernel.value.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What was awarded or claimed and not paid: neither by payroll nor by a settlement. */
final class Unpaid {

  private Unpaid() {}

  static List<Sourced<ExpenseClaimed>> expenses(LocalDate day, EmployeeFacts facts) {
    Set<String> paid = ids(facts.until(ExpensePaid.class, day), ExpensePaid::claimId);
    Map<String, Money> settled = facts.settled();
    return facts.until(ExpenseClaimed.class, day).stream()
        .filter(claim -> !paid.contains(claim.value().claimId()))
        .filter(claim -> !settled.containsKey("expense:" + claim.value().claimId()))
        .toList();
  }

  static List<Sourced<BonusAwarded>> bonuses(LocalDate day, EmployeeFacts facts) {
    Set<String> paid = ids(facts.until(BonusPaid.class, day), BonusPaid::bonusId);
    Map<String, Money> settled = facts.settled();
    return facts.until(BonusAwarded.class, day).stream()
        .filter(bonus -> !paid.contains(bonus.value().bonusId()))
        .filter(bonus -> !settled.containsKey("bonus:" + bonus.value().bonusId()))
        .toList();
  }

  private static <T extends EmployeeFact> Set<String> ids(
      List<Sourced<T>> facts, Function<T, String> id) {
    return facts.stream()
        .map(fact -> id.apply(fact.value()))
        .collect(Collectors.toUnmodifiableSet());
  }
}
