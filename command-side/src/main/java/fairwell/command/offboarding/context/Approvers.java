package fairwell.command.offboarding.context;

import fairwell.kernel.access.Role;
import fairwell.kernel.event.offboarding.CaseKind;
import fairwell.kernel.law.Ground;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Who must approve a case; a running case keeps the approvers it was submitted to. */
@FunctionalInterface
public interface Approvers {

  /** The roles that have to agree, in order. */
  List<Role> approvers(CaseKind kind, Ground ground);

  /** By a matrix that is read when it is first asked, and at most once. */
  static Approvers once(Supplier<ApprovalMatrix> matrix) {
    AtomicReference<@Nullable ApprovalMatrix> read = new AtomicReference<>();
    return (kind, ground) -> {
      ApprovalMatrix known = read.get();
      if (known == null) {
        known = matrix.get();
        read.set(known);
      }
      return known.approvers(kind, ground);
    };
  }
}
