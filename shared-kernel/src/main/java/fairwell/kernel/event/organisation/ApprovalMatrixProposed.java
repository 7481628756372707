package fairwell.kernel.event.organisation;

import fairwell.kernel.id.ActorId;
import fairwell.kernel.organisation.ApprovalRow;
import java.util.List;

/**
 * A whole approval matrix waits for a second person. It takes the place of a proposal that waited
 * before; nothing is decided by it yet.
 *
 * @param version from 1 on, counted over all proposals
 */
public record ApprovalMatrixProposed(int version, List<ApprovalRow> rows, ActorId proposedBy)
    implements OrganisationEvent {

  public ApprovalMatrixProposed {
    rows = List.copyOf(rows);
  }
}
