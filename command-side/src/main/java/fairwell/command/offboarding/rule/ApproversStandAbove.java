package fairwell.command.offboarding.rule;

import fairwell.command.offboarding.approval.Approval;
import fairwell.command.offboarding.command.Action;
import fairwell.command.offboarding.context.Context;
import fairwell.command.offboarding.state.Running;
import fairwell.kernel.access.Role;
import fairwell.kernel.event.employee.PositionAssigned;
import fairwell.kernel.facts.Sourced;
import fairwell.kernel.id.EmployeeId;
import fairwell.kernel.organisation.OrgTree;
import fairwell.kernel.refusal.ApproverBelow;
import fairwell.kernel.refusal.ApproverNotInLine;
import fairwell.kernel.refusal.Refusal;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Nobody decides about somebody who leads them, and who answers as the manager leads the person’s
 * unit or one above it. As far as the organisation is known: a company without a tree, or a unit
 * that nobody leads, holds nothing up.
 */
public record ApproversStandAbove(Action action) implements Rule {

  /** What nobody decides in the case of somebody who leads them. */
  private static final Set<Action> DECISIONS =
      EnumSet.of(
          Action.APPROVE_CASE,
          Action.REJECT_CASE,
          Action.GRANT_EXCEPTION,
          Action.REFUSE_EXCEPTION,
          Action.WAIVE_UNION_NOTICE,
          Action.WAIVE_NEGOTIATION,
          Action.WAIVE_CONFIRMATION,
          Action.WAIVE_CLEARANCE_ITEM,
          Action.WAIVE_AGREEMENT);

  /** The rule over a decision; none over anything else. */
  public static List<Rule> over(Action action) {
    return DECISIONS.contains(action) ? List.of(new ApproversStandAbove(action)) : List.of();
  }

  @Override
  public String restsOn() {
    return "house: approval follows the line";
  }

  @Override
  public List<Refusal> against(Running running, Context context) {
    OrgTree tree = context.organisation().now();
    if (isLedByThePerson(running, context, tree)) {
      return List.of(new ApproverBelow(action.path()));
    }
    Set<EmployeeId> line = new HashSet<>(tree.leaders(running.about().orgUnit()));
    line.remove(running.about().employee());
    return isTheManagersTurn(running)
            && !line.isEmpty()
            && (context.actor().employee() == null || !line.contains(context.actor().employee()))
        ? List.of(new ApproverNotInLine(action.path(), running.about().orgUnit()))
        : List.of();
  }

  @Override
  public boolean asksWho() {
    return true;
  }

  private static boolean isLedByThePerson(Running running, Context context, OrgTree tree) {
    EmployeeId actor = context.actor().employee();
    return actor != null
        && context
            .facts()
            .of(actor)
            .positionOn(context.today())
            .map(Sourced::value)
            .map(PositionAssigned::orgUnit)
            .filter(unit -> tree.leaders(unit).contains(running.about().employee()))
            .isPresent();
  }

  private boolean isTheManagersTurn(Running running) {
    return (action == Action.APPROVE_CASE || action == Action.REJECT_CASE)
        && running.approval() instanceof Approval.Submitted asked
        && asked.next() == Role.MANAGER;
  }
}
