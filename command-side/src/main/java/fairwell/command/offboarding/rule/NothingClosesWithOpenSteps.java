package fairwell.command.offboarding.rule;

import fairwell.command.offboarding.agreement.AgreementSteps;
import fairwell.command.offboarding.approval.ApprovalSteps;
import fairwell.command.offboarding.clearance.ClearanceSteps;
import fairwell.command.offboarding.context.Context;
import fairwell.command.offboarding.frame.FrameSteps;
import fairwell.command.offboarding.negotiation.Negotiation;
import fairwell.command.offboarding.settlement.SettlementSteps;
import fairwell.command.offboarding.state.Running;
import fairwell.command.offboarding.table.TableSteps;
import fairwell.kernel.refusal.Refusal;
import java.util.ArrayList;
import java.util.List;

/**
 * A case closes when every step is done or waived by an event; one whose person stays closes at
 * once.
 */
public record NothingClosesWithOpenSteps() implements Rule {

  @Override
  public String restsOn() {
    return "house: nothing is skipped";
  }

  @Override
  public List<Refusal> against(Running running, Context context) {
    if (running.negotiation() instanceof Negotiation.Retained) {
      return List.of();
    }
    List<Refusal> open = new ArrayList<>();
    open.addAll(ApprovalSteps.approved(running.approval(), running.about().ground()));
    open.addAll(new TalksEndFirst().against(running, context));
    open.addAll(FrameSteps.announced(running.frame()));
    open.addAll(SettlementSteps.paid(running.settlement()));
    open.addAll(new SettlementIsCurrent().against(running, context));
    open.addAll(TableSteps.meetingsClosed(running.table()));
    open.addAll(AgreementSteps.over(running.agreement()));
    open.addAll(CompensationWaitsForHandover.agreementHolds(running, context));
    open.addAll(ClearanceSteps.complete(running.clearance()));
    open.addAll(CompensationWaitsForHandover.expired(running.clearance(), context));
    open.addAll(FrameSteps.certified(running.frame()));
    return List.copyOf(open);
  }
}
