package fairwell.command.offboarding.context;

import fairwell.kernel.access.Role;
import fairwell.kernel.event.offboarding.CaseKind;
import fairwell.kernel.law.Ground;
import java.util.List;

/** Who must approve a case; a running case keeps the approvers it was submitted to. */
@FunctionalInterface
public interface Approvers {

  /** The roles that have to agree, in order. */
  List<Role> approvers(CaseKind kind, Ground ground);
}
