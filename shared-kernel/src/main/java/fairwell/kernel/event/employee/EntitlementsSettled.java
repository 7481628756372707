package fairwell.kernel.event.employee;

import fairwell.kernel.event.offboarding.PaymentComponent;
import fairwell.kernel.id.CaseId;
import fairwell.kernel.id.EmployeeId;
import fairwell.kernel.id.FactKey;
import fairwell.kernel.value.Money;
import java.time.LocalDate;
import java.util.List;

/**
 * A payment of a case settled these entitlements, so that no other case pays them again. A newer
 * version of the same case and component takes the place of the older one.
 */
public record EntitlementsSettled(
    EmployeeId employeeId,
    FactKey key,
    LocalDate settledOn,
    CaseId caseId,
    int version,
    PaymentComponent component,
    List<Entitlement> entitlements)
    implements EmployeeFact {

  /**
   * One entitlement.
   *
   * @param id for example {@code bonus:B-7}, {@code loan:L-1} or {@code
   *     annualLeave:2026@2019-03-11}
   * @param amount what was paid for it; of a loan, what was set off
   */
  public record Entitlement(String id, Money amount) {}

  public EntitlementsSettled {
    entitlements = List.copyOf(entitlements);
  }

  @Override
  public LocalDate happenedOn() {
    return settledOn;
  }
}
