package fairwell.command.offboarding.settlement;

import fairwell.command.offboarding.context.Context;
import fairwell.command.offboarding.frame.About;
import fairwell.kernel.event.employee.EntitlementsSettled.Entitlement;
import fairwell.kernel.event.offboarding.PaymentComponent;
import fairwell.kernel.facts.EmployeeFacts;
import fairwell.kernel.facts.Loan;
import fairwell.kernel.law.Entitlements;
import fairwell.kernel.law.Line;
import fairwell.kernel.refusal.EntitlementAlreadySettled;
import fairwell.kernel.refusal.Refused;
import fairwell.kernel.value.Money;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Each entitlement is paid once, whichever of a person's cases pays it. */
public final class PaidElsewhere {

  private static final String LOAN = "loan:";

  private PaidElsewhere() {}

  /** What the payment of a component settles, by entitlement. */
  public static List<Entitlement> settledBy(
      Version version, PaymentComponent component, LocalDate hiredOn) {
    Map<String, Money> amounts = new LinkedHashMap<>();
    for (Line line : version.lines()) {
      if (line.component() == component && !line.amount().isZero()) {
        Entitlements.of(line.id(), hiredOn, version.terms().legalEnd())
            .ifPresent(id ->
                amounts.merge(
                    id,
                    id.startsWith(LOAN) ? line.amount().negated() : line.amount(),
                    Money::plus));
      }
    }
    return amounts.entrySet().stream()
        .map(one -> new Entitlement(one.getKey(), one.getValue()))
        .toList();
  }

  /**
   * @throws Refused with {@link EntitlementAlreadySettled} when another case has paid something of
   *     it since the version was computed
   */
  static void check(Version version, PaymentComponent component, About about, Context context) {
    EmployeeFacts facts = context.facts().of(about.employee()).toBeSettledBy(about.caseId());
    Map<String, Money> elsewhere = facts.settled();
    if (elsewhere.isEmpty()) {
      return;
    }
    List<String> twice = new ArrayList<>();
    for (Entitlement one : settledBy(version, component, about.hiredOn())) {
      if (elsewhere.containsKey(one.id())
          && (!one.id().startsWith(LOAN) || owesLess(one, version, facts))) {
        twice.add(one.id());
      }
    }
    if (!twice.isEmpty()) {
      throw new Refused(new EntitlementAlreadySettled(twice));
    }
  }

  /** A loan may be set off in parts, as long as so much of it is owed. */
  private static boolean owesLess(Entitlement loan, Version version, EmployeeFacts facts) {
    return facts.openLoans(version.terms().legalEnd()).stream()
        .filter(open -> loan.id().equals(LOAN + open.loanId()))
        .map(Loan::balance)
        .noneMatch(balance -> balance.compareTo(loan.amount()) >= 0);
  }
}
