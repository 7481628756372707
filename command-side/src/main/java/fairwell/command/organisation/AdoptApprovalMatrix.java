package fairwell.command.organisation;

import fairwell.kernel.access.Role;
import fairwell.kernel.event.organisation.OrganisationEvent;
import java.util.Set;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Let the matrix hold that somebody else proposed.
 *
 * @param version of exactly the proposal that was read
 */
public record AdoptApprovalMatrix(int version) {

  /** Its name in answers and texts. */
  public static final String ACTION = "adopt-approval-matrix";

  /** The roles that may adopt. */
  public static final Set<Role> ROLES = Set.of(Role.HR, Role.LEGAL);

  /** The stream it is for. */
  @TargetAggregateIdentifier
  public String stream() {
    return OrganisationEvent.STREAM;
  }
}
