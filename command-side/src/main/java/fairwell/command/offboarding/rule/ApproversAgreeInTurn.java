package fairwell.command.offboarding.rule;

import fairwell.command.offboarding.approval.Approval;
import fairwell.command.offboarding.command.Action;
import fairwell.command.offboarding.context.Context;
import fairwell.command.offboarding.state.Running;
import fairwell.kernel.refusal.Refusal;
import fairwell.kernel.refusal.RoleMayNot;
import java.util.List;

/** Approval is given by the role whose turn it is. */
public record ApproversAgreeInTurn() implements Rule {

  @Override
  public String restsOn() {
    return "house: approval matrix";
  }

  @Override
  public List<Refusal> against(Running running, Context context) {
    return running.approval() instanceof Approval.Submitted asked
            && !context.actor().is(asked.next())
        ? List.of(new RoleMayNot(Action.APPROVE_CASE.path(), List.of(asked.next().name())))
        : List.of();
  }

  @Override
  public boolean asksWho() {
    return true;
  }
}
