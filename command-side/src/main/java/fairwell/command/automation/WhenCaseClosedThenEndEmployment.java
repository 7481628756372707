package fairwell.command.automation;

import fairwell.command.automation.Reaction.Step;
import fairwell.command.employee.RecordFacts;
import fairwell.command.offboarding.context.Context;
import fairwell.command.offboarding.frame.Dates;
import fairwell.command.offboarding.state.Running;
import fairwell.kernel.event.employee.EmploymentEnded;
import fairwell.kernel.event.offboarding.CaseClosed;
import fairwell.kernel.id.CaseId;
import fairwell.kernel.id.EmployeeId;
import fairwell.kernel.id.FactKey;
import java.util.List;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;
import org.springframework.stereotype.Component;

/**
 * A closed case ended an employment, unless the person stayed, the end was undone meanwhile, or a
 * feed has said so already.
 */
@Component
@ProcessingGroup(Automations.GROUP)
class WhenCaseClosedThenEndEmployment {

  private static final String NAME = "WhenCaseClosedThenEndEmployment";

  private final Reaction reaction;

  WhenCaseClosedThenEndEmployment(Reaction reaction) {
    this.reaction = reaction;
  }

  @EventHandler
  void on(CaseClosed event, EventMessage<?> cause) {
    reaction.to(NAME, cause, event.caseId(), WhenCaseClosedThenEndEmployment::then);
  }

  static List<Step> then(Running running, Context context) {
    EmployeeId employee = running.about().employee();
    Dates dates = running.frame().dates();
    if (dates == null || running.calledOff() || context.facts().of(employee).ended().isPresent()) {
      return List.of();
    }
    CaseId caseId = running.about().caseId();
    FactKey key = keyOf(caseId);
    return List.of(
        new Step(
            "end-employment",
            new RecordFacts(
                employee, List.of(new EmploymentEnded(employee, key, dates.legalEnd(), caseId)))));
  }

  /** Under which the end is recorded that a case brought about. */
  static FactKey keyOf(CaseId caseId) {
    return new FactKey("fairwell/" + caseId + "/ended");
  }
}
