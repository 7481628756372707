package fairwell.command.organisation;

import fairwell.kernel.access.Role;
import fairwell.kernel.event.organisation.OrganisationEvent;
import fairwell.kernel.organisation.ApprovalRow;
import java.util.List;
import java.util.Set;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Propose a whole approval matrix; it holds once somebody else adopts it. */
public record ProposeApprovalMatrix(List<ApprovalRow> rows) {

  /** Its name in paths, answers and texts. */
  public static final String ACTION = "propose-approval-matrix";

  /** The roles that may propose. */
  public static final Set<Role> ROLES = Set.of(Role.HR);

  /** The stream it is for. */
  @TargetAggregateIdentifier
  public String stream() {
    return OrganisationEvent.STREAM;
  }
}
