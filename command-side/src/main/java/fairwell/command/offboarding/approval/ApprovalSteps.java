package fairwell.command.offboarding.approval;

import static fairwell.command.offboarding.command.Action.APPROVE_CASE;
import static fairwell.command.offboarding.command.Action.SUBMIT_CASE;

import fairwell.command.offboarding.command.Action;
import fairwell.command.offboarding.frame.About;
import fairwell.kernel.event.offboarding.CaseKind;
import fairwell.kernel.law.Ground;
import fairwell.kernel.refusal.Refusal;
import java.util.List;

/** The order of the steps of an approval. */
public final class ApprovalSteps {

  private static final List<Refusal> NOTHING = List.of();

  private ApprovalSteps() {}

  /** What speaks against submitting: it is done, unless the ground changed since. */
  public static List<Refusal> submit(Approval approval, Ground ground) {
    return switch (approval) {
      case Approval.Draft _, Approval.Rejected _ -> NOTHING;
      case Approval.Submitted submitted -> onlyFor(submitted.ground() != ground);
      case Approval.Approved approved -> onlyFor(approved.ground() != ground);
    };
  }

  /** What speaks against approving or rejecting. */
  public static List<Refusal> answer(Approval approval) {
    return switch (approval) {
      case Approval.Draft _, Approval.Rejected _ -> List.of(SUBMIT_CASE.missing());
      case Approval.Submitted _ -> NOTHING;
      case Approval.Approved _ -> List.of(APPROVE_CASE.done());
    };
  }

  /** What is missing until that ground is approved. */
  public static List<Refusal> approved(Approval approval, Ground ground) {
    return switch (approval) {
      case Approval.Draft _, Approval.Rejected _ -> again();
      case Approval.Submitted submitted ->
          submitted.ground() == ground ? List.of(APPROVE_CASE.missing()) : again();
      case Approval.Approved approved -> approved.ground() == ground ? NOTHING : again();
    };
  }

  private static List<Refusal> again() {
    return List.of(Action.missing(SUBMIT_CASE, APPROVE_CASE));
  }

  private static List<Refusal> onlyFor(boolean otherGround) {
    return otherGround ? NOTHING : List.of(SUBMIT_CASE.done());
  }

  /**
   * What is missing until notice can be given. A resignation and the end of a term are announced by
   * others than the approvers.
   */
  public static List<Refusal> beforeNotice(Approval approval, About about) {
    return about.kind() == CaseKind.RESIGNATION || about.kind() == CaseKind.EXPIRY
        ? NOTHING
        : approved(approval, about.ground());
  }
}
