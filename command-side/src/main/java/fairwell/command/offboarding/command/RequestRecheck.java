package fairwell.command.offboarding.command;

import fairwell.kernel.access.Role;
import fairwell.kernel.id.CaseId;
import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Ask somebody else to look at the records behind an answer once more.
 *
 * @param owner the role that looks; finance when absent
 * @param due the last day for it
 */
public record RequestRecheck(
    @TargetAggregateIdentifier CaseId caseId,
    String objectionId,
    @Nullable Role owner,
    LocalDate due)
    implements ObjectionCommand {

  /** The role that looks. */
  public Role asked() {
    return owner == null ? Role.FINANCE : owner;
  }
}
