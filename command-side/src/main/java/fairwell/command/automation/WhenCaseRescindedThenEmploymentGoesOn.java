package fairwell.command.automation;

import fairwell.command.automation.Reaction.Step;
import fairwell.command.employee.RetractFact;
import fairwell.command.offboarding.command.Words;
import fairwell.command.offboarding.context.Context;
import fairwell.command.offboarding.state.Running;
import fairwell.kernel.event.offboarding.CaseRescinded;
import fairwell.kernel.id.CaseId;
import fairwell.kernel.id.EmployeeId;
import fairwell.kernel.id.FactKey;
import java.util.List;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;
import org.springframework.stereotype.Component;

/**
 * The end that a closed case recorded was none when the case is undone. What a feed said of an end
 * is for the feed to take back.
 */
@Component
@ProcessingGroup(Automations.GROUP)
class WhenCaseRescindedThenEmploymentGoesOn {

  private static final String NAME = "WhenCaseRescindedThenEmploymentGoesOn";

  private final Reaction reaction;

  WhenCaseRescindedThenEmploymentGoesOn(Reaction reaction) {
    this.reaction = reaction;
  }

  @EventHandler
  void on(CaseRescinded event, EventMessage<?> cause) {
    reaction.to(NAME, cause, event.caseId(), WhenCaseRescindedThenEmploymentGoesOn::then);
  }

  static List<Step> then(Running running, Context context) {
    EmployeeId employee = running.about().employee();
    CaseId caseId = running.about().caseId();
    FactKey ended = WhenCaseClosedThenEndEmployment.keyOf(caseId);
    return context.facts().of(employee).find(ended).isEmpty()
        ? List.of()
        : List.of(
            new Step(
                "employment-goes-on",
                new RetractFact(
                    employee,
                    new FactKey("fairwell/" + caseId + "/goes-on"),
                    ended,
                    new Words("rescinded"))));
  }
}
