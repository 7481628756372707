package fairwell.command.offboarding.approval;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import fairwell.kernel.access.Role;
import fairwell.kernel.id.ActorId;
import fairwell.kernel.law.Ground;
import fairwell.kernel.offboarding.ApprovalStatus;
import java.util.ArrayList;
import java.util.List;

/** Where the approval of a case stands; each round of asking has a number. */
@JsonTypeInfo(use = JsonTypeInfo.Id.SIMPLE_NAME, property = "is")
public sealed interface Approval {

  /** The rounds so far. */
  int round();

  /** Being written. */
  record Draft() implements Approval {

    @Override
    public int round() {
      return 0;
    }
  }

  /**
   * Waiting for the next of the required approvers.
   *
   * @param ground the ground that is to be approved
   * @param given who has approved so far, in the order of {@code required}
   */
  record Submitted(
      int round, Ground ground, List<Role> required, ActorId requestedBy, List<ActorId> given)
      implements Approval {

    public Submitted {
      required = List.copyOf(required);
      given = List.copyOf(given);
    }

    /** The role whose agreement is needed next. */
    public Role next() {
      return required.get(given.size());
    }

    /** Whether that one approval is all that is missing. */
    boolean lastMissing() {
      return given.size() + 1 >= required.size();
    }

    Submitted plus(ActorId approver) {
      List<ActorId> more = new ArrayList<>(given);
      more.add(approver);
      return new Submitted(round, ground, required, requestedBy, more);
    }
  }

  /** Everyone agreed. */
  record Approved(int round, Ground ground, List<Role> roles) implements Approval {

    public Approved {
      roles = List.copyOf(roles);
    }
  }

  /** Someone refused; the case is a draft again. */
  record Rejected(int round) implements Approval {}

  /** The status as both sides name it. */
  default ApprovalStatus status() {
    return switch (this) {
      case Draft _ -> ApprovalStatus.DRAFT;
      case Submitted _ -> ApprovalStatus.SUBMITTED;
      case Approved _ -> ApprovalStatus.APPROVED;
      case Rejected _ -> ApprovalStatus.REJECTED;
    };
  }

  /** The roles that are asked, or were when the case was approved. */
  default List<Role> asked() {
    return switch (this) {
      case Draft _, Rejected _ -> List.of();
      case Submitted submitted -> submitted.required();
      case Approved approved -> approved.roles();
    };
  }
}
