package fairwell.kernel.law;

import fairwell.kernel.event.employee.ContributionKind;
import fairwell.kernel.value.Money;
import java.time.YearMonth;
import java.util.List;

/**
 * What a settlement costs the employer: everything payable before deductions, and the employer's
 * own contributions on top. What is not known is listed and in no sum.
 *
 * @param payables the sum of what is due before deductions
 * @param contributions the employer's contributions that are known
 * @param known payables and known contributions together
 * @param unknown contributions that are not known, for example {@code
 *     employerContribution:WORK_INJURY:2026-09}, and inputs whose lines are missing from the
 *     payables
 */
public record EmployerCost(
    Money payables, List<Contribution> contributions, Money known, List<String> unknown) {

  /**
   * The employer's contribution of one month.
   *
   * @param formula as recorded, or base × rate
   */
  public record Contribution(
      ContributionKind kind,
      YearMonth month,
      Money amount,
      String formula,
      List<Input> inputs,
      List<PackRef> packs,
      List<String> flags) {

    public Contribution {
      inputs = List.copyOf(inputs);
      packs = List.copyOf(packs);
      flags = List.copyOf(flags);
    }
  }

  public EmployerCost {
    contributions = List.copyOf(contributions);
    unknown = List.copyOf(unknown);
  }
}
