package fairwell.command.offboarding.rule;

import fairwell.command.offboarding.approval.Approval;
import fairwell.command.offboarding.context.Context;
import fairwell.command.offboarding.state.Running;
import fairwell.kernel.access.Actor;
import fairwell.kernel.access.Role;
import fairwell.kernel.refusal.CaseNotFound;
import fairwell.kernel.refusal.Refusal;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Who may know of a case. Nobody knows of one in another unit. Before notice a confidential case is
 * known to its owner, to HR and counsel, to the approvers it was submitted to, and to the
 * negotiators once it is approved. The employee knows of the own case from notice on, or from the
 * beginning when it is not confidential. Who was asked for a recheck knows of the case. An operator
 * never sees a case.
 */
public record ConfidentialUntilNotice() implements Rule {

  private static final Set<Role> WITHOUT_CASES = EnumSet.of(Role.OPERATOR);

  @Override
  public String restsOn() {
    return "PIPL 6; house: confidential until notice";
  }

  @Override
  public List<Refusal> against(Running running, Context context) {
    return known(running, context.actor())
        ? List.of()
        : List.of(new CaseNotFound(running.about().caseId().value()));
  }

  @Override
  public boolean asksWho() {
    return true;
  }

  /** Whether that actor may know of the case. */
  public static boolean known(Running running, Actor actor) {
    boolean open = running.frame().announced() || !running.about().confidential();
    if (running.about().isOwnCaseOf(actor)) {
      return open;
    }
    if (isElsewhere(running, actor)) {
      return false;
    }
    return Seats.taken(running, actor).stream()
        .filter(role -> !WITHOUT_CASES.contains(role))
        .anyMatch(role -> open || participates(running, role, actor));
  }

  /** The one who runs the case knows of it from wherever. */
  private static boolean isElsewhere(Running running, Actor actor) {
    return !actor.units().isEmpty()
        && !actor.units().contains(running.about().orgUnit())
        && !running.about().owner().equals(actor.id());
  }

  private static boolean participates(Running running, Role role, Actor actor) {
    return switch (role) {
      case HR, LEGAL, SYSTEM -> true;
      case NEGOTIATOR -> running.approval() instanceof Approval.Approved;
      case APPROVER, FINANCE, MANAGER ->
          running.approval().asked().contains(role)
              || running.table().rechecks(role)
              || running.about().owner().equals(actor.id());
      case IT, AUDITOR, EMPLOYEE, OPERATOR -> running.about().owner().equals(actor.id());
    };
  }
}
