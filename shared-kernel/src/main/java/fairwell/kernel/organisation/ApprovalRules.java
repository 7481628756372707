package fairwell.kernel.organisation;

import fairwell.kernel.event.organisation.ApprovalMatrixAdopted;
import fairwell.kernel.event.organisation.ApprovalMatrixProposed;
import fairwell.kernel.event.organisation.OrgTreePublished;
import fairwell.kernel.event.organisation.OrganisationEvent;
import fairwell.kernel.id.ActorId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The approval matrices of a company: the one that holds, and the one that waits for a second
 * person.
 *
 * @param newest version that was proposed; 0 before the first
 * @param holds absent until one was adopted; then the configured one holds
 * @param open absent while none waits; a newer proposal takes its place
 */
public record ApprovalRules(int newest, @Nullable Version holds, @Nullable Version open) {

  /** Nothing was proposed yet. */
  public static final ApprovalRules NONE = new ApprovalRules(0, null, null);

  /** A matrix as it was proposed. */
  public record Version(int version, List<ApprovalRow> rows, ActorId proposedBy) {

    public Version {
      rows = List.copyOf(rows);
    }
  }

  /**
   * The matrices after one more event.
   *
   * @throws IllegalStateException when a version is adopted that nobody proposed
   */
  public ApprovalRules after(OrganisationEvent event) {
    return switch (event) {
      case OrgTreePublished _ -> this;
      case ApprovalMatrixProposed e ->
          new ApprovalRules(e.version(), holds, new Version(e.version(), e.rows(), e.proposedBy()));
      case ApprovalMatrixAdopted e -> {
        if (open == null || open.version() != e.version()) {
          throw new IllegalStateException(
              "approval matrix " + e.version() + " was adopted and not proposed");
        }
        yield new ApprovalRules(newest, open, null);
      }
    };
  }
}
