package fairwell.kernel.event.employee;

import fairwell.kernel.id.EmployeeId;
import fairwell.kernel.id.FactKey;
import fairwell.kernel.law.insurance.SupplementaryMedical.CoverEnds;
import java.time.LocalDate;

/**
 * The person is covered by the employer's supplementary medical insurance (补充医疗保险).
 *
 * @param plan its name
 * @param coverEnds when the plan ends the cover after an end of employment
 * @param continuation whether the person may go on alone
 */
public record MedicalPlanJoined(
    EmployeeId employeeId,
    FactKey key,
    LocalDate joinedOn,
    String plan,
    CoverEnds coverEnds,
    boolean continuation)
    implements EmployeeFact {
  @Override
  public LocalDate happenedOn() {
    return joinedOn;
  }
}
