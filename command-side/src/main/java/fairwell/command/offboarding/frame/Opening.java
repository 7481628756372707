package fairwell.command.offboarding.frame;

import fairwell.command.offboarding.command.Action;
import fairwell.command.offboarding.command.OpenCase;
import fairwell.command.offboarding.context.Context;
import fairwell.kernel.access.Actor;
import fairwell.kernel.access.Role;
import fairwell.kernel.event.employee.EmployeeHired;
import fairwell.kernel.event.employee.PositionAssigned;
import fairwell.kernel.event.offboarding.CaseOpened;
import fairwell.kernel.facts.EmployeeFacts;
import fairwell.kernel.facts.Sourced;
import fairwell.kernel.refusal.EmployeeNotFound;
import fairwell.kernel.refusal.ImpossibleValue;
import fairwell.kernel.refusal.NotYourUnit;
import fairwell.kernel.refusal.Refused;
import fairwell.kernel.refusal.RoleMayNot;
import java.util.List;

/** The opening of a case: what it needs of the person is written down as it is known now. */
public final class Opening {

  private Opening() {}

  public static CaseOpened open(OpenCase c, Context context) {
    if (c.employeeId().equals(context.actor().employee())) {
      throw new Refused(new RoleMayNot(Action.OPEN_CASE.path(), List.of(Role.HR.name())));
    }
    Grounds.mustFit(c.ground(), c.kind());
    EmployeeFacts facts = context.facts().of(c.employeeId());
    EmployeeHired hired =
        facts
            .hired()
            .map(Sourced::value)
            .orElseThrow(() -> new Refused(new EmployeeNotFound(c.employeeId().value())));
    if (facts.ended().isPresent()) {
      throw new Refused(new ImpossibleValue("employeeId", "someone still employed"));
    }
    PositionAssigned post =
        facts
            .positionOn(context.today())
            .map(Sourced::value)
            .orElseThrow(
                () -> new Refused(new ImpossibleValue("employeeId", "someone who holds a post")));
    mustSee(post.orgUnit(), context.actor());
    return new CaseOpened(
        c.caseId(),
        c.employeeId(),
        c.employeeId().number(),
        hired.name(),
        hired.place(),
        post.orgUnit(),
        post.position(),
        hired.hiredOn(),
        c.kind(),
        c.ground(),
        c.reason().about(c.employeeId()),
        context.actor().id(),
        c.confidential());
  }

  private static void mustSee(String unit, Actor actor) {
    if (!actor.units().isEmpty() && !actor.units().contains(unit)) {
      throw new Refused(new NotYourUnit(Action.OPEN_CASE.path()));
    }
  }
}
