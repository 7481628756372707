package fairwell.command.offboarding.approval;

import fairwell.command.CorruptHistory;
import fairwell.command.offboarding.command.ApprovalCommand;
import fairwell.command.offboarding.command.ApproveCase;
import fairwell.command.offboarding.command.RejectCase;
import fairwell.command.offboarding.command.SubmitCase;
import fairwell.command.offboarding.context.Context;
import fairwell.command.offboarding.frame.About;
import fairwell.kernel.access.Role;
import fairwell.kernel.event.offboarding.ApprovalEvent;
import fairwell.kernel.event.offboarding.ApprovalGiven;
import fairwell.kernel.event.offboarding.ApprovalRequested;
import fairwell.kernel.event.offboarding.CaseApproved;
import fairwell.kernel.event.offboarding.CaseRejected;
import fairwell.kernel.event.offboarding.OffboardingEvent;
import fairwell.kernel.id.ActorId;
import fairwell.kernel.law.Ground;
import java.util.List;

/** How an approval moves; the gates have let the command through. */
public final class Approving {

  private Approving() {}

  public static List<OffboardingEvent> decide(
      ApprovalCommand command, Approval approval, About about, Context context) {
    ActorId actor = context.actor().id();
    return switch (command) {
      case SubmitCase c -> submit(c, approval, about, context);
      case ApproveCase c -> approve(c, asked(approval), actor);
      case RejectCase c -> {
        Approval.Submitted asked = asked(approval);
        yield List.of(
            new CaseRejected(
                c.caseId(),
                asked.round(),
                asked.next(),
                actor,
                c.reason().about(about.employee())));
      }
    };
  }

  public static Approval evolve(Approval approval, ApprovalEvent event, Ground ground) {
    return switch (event) {
      case ApprovalRequested e ->
          new Approval.Submitted(
              e.round(), ground, e.requiredApprovers(), e.requestedBy(), List.of());
      case ApprovalGiven e -> asked(approval, e).plus(e.approver());
      case CaseApproved e -> {
        Approval.Submitted asked = asked(approval, e);
        yield new Approval.Approved(e.round(), asked.ground(), asked.required());
      }
      case CaseRejected e -> new Approval.Rejected(asked(approval, e).round());
    };
  }

  private static List<OffboardingEvent> submit(
      SubmitCase c, Approval approval, About about, Context context) {
    List<Role> required = context.matrix().approvers(about.kind(), about.ground());
    int round = approval.round() + 1;
    OffboardingEvent requested =
        new ApprovalRequested(
            c.caseId(), round, required, context.actor().id(), context.actor().employee());
    return required.isEmpty()
        ? List.of(requested, new CaseApproved(c.caseId(), round))
        : List.of(requested);
  }

  private static List<OffboardingEvent> approve(
      ApproveCase c, Approval.Submitted asked, ActorId approver) {
    OffboardingEvent given = new ApprovalGiven(c.caseId(), asked.round(), asked.next(), approver);
    return asked.lastMissing()
        ? List.of(given, new CaseApproved(c.caseId(), asked.round()))
        : List.of(given);
  }

  private static Approval.Submitted asked(Approval approval) {
    if (approval instanceof Approval.Submitted submitted) {
      return submitted;
    }
    throw new IllegalStateException("the gates let an answer through that nobody asked for");
  }

  private static Approval.Submitted asked(Approval approval, ApprovalEvent event) {
    if (approval instanceof Approval.Submitted submitted) {
      return submitted;
    }
    throw new CorruptHistory(approval, event);
  }
}
