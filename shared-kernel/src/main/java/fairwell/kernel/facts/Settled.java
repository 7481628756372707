package fairwell.kernel.facts;

import fairwell.kernel.event.employee.BonusPaid;
import fairwell.kernel.event.employee.EmployeeFact;
import fairwell.kernel.event.employee.EntitlementsSettled;
import fairwell.kernel.event.employee.EntitlementsSettled.Entitlement;
import fairwell.kernel.event.employee.ExpensePaid;
import fairwell.kernel.event.offboarding.PaymentComponent;
import fairwell.kernel.id.CaseId;
import fairwell.kernel.value.Money;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which entitlements the payments of cases have settled. */
final class Settled {

  private Settled() {}

  private record Payment(CaseId caseId, PaymentComponent component) {}

  /** The entitlements by id, each with what was paid for it; whenever that was. */
  static Map<String, Money> in(List<Sourced<EntitlementsSettled>> facts) {
    if (facts.isEmpty()) {
      return Map.of();
    }
    Map<Payment, EntitlementsSettled> newest = new HashMap<>();
    for (Sourced<EntitlementsSettled> fact : facts) {
      EntitlementsSettled settled = fact.value();
      newest.merge(
          new Payment(settled.caseId(), settled.component()),
          settled,
          (one, other) -> other.version() > one.version() ? other : one);
    }
    Map<String, Money> amounts = new HashMap<>();
    for (EntitlementsSettled settled : newest.values()) {
      for (Entitlement entitlement : settled.entitlements()) {
        amounts.merge(entitlement.id(), entitlement.amount(), Money::plus);
      }
    }
    return Map.copyOf(amounts);
  }

  /**
   * The facts that say only what a case paid itself: its own settlements, and payments that payroll
   * recorded of the same bonuses and expenses.
   */
  static Set<Sourced<EmployeeFact>> by(CaseId caseId, Collection<Sourced<EmployeeFact>> all) {
    Set<Sourced<EmployeeFact>> own = new HashSet<>();
    Set<String> ids = new HashSet<>();
    for (Sourced<EmployeeFact> fact : all) {
      if (fact.value() instanceof EntitlementsSettled settled && settled.caseId().equals(caseId)) {
        own.add(fact);
        settled.entitlements().forEach(entitlement -> ids.add(entitlement.id()));
      }
    }
    for (Sourced<EmployeeFact> fact : all) {
      boolean paid =
          (fact.value() instanceof BonusPaid bonus && ids.contains("bonus:" + bonus.bonusId()))
              || (fact.value() instanceof ExpensePaid expense
                  && ids.contains("expense:" + expense.claimId()));
      if (paid) {
        own.add(fact);
      }
    }
    return own;
  }
}
