package fairwell.command.automation;

import fairwell.command.automation.Reaction.Step;
import fairwell.command.offboarding.command.PlanFollowUp;
import fairwell.command.offboarding.context.Context;
import fairwell.command.offboarding.frame.Dates;
import fairwell.command.offboarding.state.Running;
import fairwell.kernel.event.offboarding.CaseClosed;
import fairwell.kernel.offboarding.NegotiationStatus;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;
import org.springframework.stereotype.Component;

/**
 * A month after the end somebody looks whether file, insurance and housing fund have arrived; three
 * months after a retention, whether it holds.
 */
@Component
@ProcessingGroup(Automations.GROUP)
class WhenCaseClosedThenPlanFollowUp {

  private final Reaction reaction;

  WhenCaseClosedThenPlanFollowUp(Reaction reaction) {
    this.reaction = reaction;
  }

  @EventHandler
  void on(CaseClosed event, EventMessage<?> cause) {
    reaction.to(cause, event.caseId(), WhenCaseClosedThenPlanFollowUp::then);
  }

  static List<Step> then(Running running, Context context) {
    boolean stayed = running.status().negotiation() == NegotiationStatus.RETAINED;
    Dates dates = running.frame().dates();
    LocalDate from = dates == null || stayed ? context.today() : dates.legalEnd();
    PlanFollowUp plan =
        stayed
            ? plan(running, "retention-check", from.plusDays(90))
            : plan(running, "transfer-check", from.plusDays(30));
    return running.frame().followUps().containsKey(plan.followUpId())
        ? List.of()
        : List.of(new Step(plan.followUpId(), plan));
  }

  private static PlanFollowUp plan(Running running, String topic, LocalDate due) {
    return new PlanFollowUp(running.about().caseId(), topic, topic, due, running.about().owner());
  }
}
