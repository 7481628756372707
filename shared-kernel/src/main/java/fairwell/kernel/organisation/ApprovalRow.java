package fairwell.kernel.organisation;

import fairwell.kernel.access.Role;
import fairwell.kernel.event.offboarding.CaseKind;
import fairwell.kernel.law.Ground;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who must approve one kind of case.
 *
 * @param ground the ground it is for; absent for every ground of the kind without a row of its own
 * @param approvers the roles whose agreement is needed, in order; nobody gives two of them
 */
public record ApprovalRow(CaseKind kind, @Nullable Ground ground, List<Role> approvers) {

  public ApprovalRow {
    approvers = List.copyOf(approvers);
  }
}
