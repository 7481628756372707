package fairwell.kernel.organisation;

import fairwell.kernel.id.EmployeeId;
import org.jspecify.annotations.Nullable;

/**
 * A unit of the organisation.
 *
 * @param code as the positions of employees name it
 * @param parent the unit it belongs to; absent for the highest
 * @param head who leads it; absent while nobody does
 */
public record OrgUnit(String code, @Nullable String parent, @Nullable EmployeeId head) {}
