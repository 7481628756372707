package fairwell.kernel.event.employee;

import fairwell.kernel.id.EmployeeId;
import fairwell.kernel.id.FactKey;
import fairwell.kernel.value.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * The person's enterprise annuity account (企业年金), as its administrator told it.
 *
 * @param own balance of the person's contributions
 * @param employer balance of the employer's contributions
 * @param fullYears full years the plan counts
 * @param vesting vested share of the employer's part after each full year, ending with 1
 */
public record AnnuityReported(
    EmployeeId employeeId,
    FactKey key,
    LocalDate asOf,
    Money own,
    Money employer,
    int fullYears,
    List<BigDecimal> vesting)
    implements EmployeeFact {

  public AnnuityReported {
    vesting = List.copyOf(vesting);
  }

  @Override
  public LocalDate happenedOn() {
    return asOf;
  }
}
