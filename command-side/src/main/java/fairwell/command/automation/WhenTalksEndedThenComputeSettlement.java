package fairwell.command.automation;

import fairwell.command.automation.Reaction.Step;
import fairwell.command.offboarding.Gates;
import fairwell.command.offboarding.command.Action;
import fairwell.command.offboarding.command.ComputeSettlement;
import fairwell.command.offboarding.context.Context;
import fairwell.command.offboarding.state.Running;
import fairwell.kernel.event.offboarding.CaseDatesSet;
import fairwell.kernel.event.offboarding.ImpasseRecorded;
import fairwell.kernel.event.offboarding.NegotiationWaived;
import fairwell.kernel.event.offboarding.OfferAccepted;
import java.util.List;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;
import org.springframework.stereotype.Component;

/**
 * Once the talks ended, or were waived, and the dates are set, the settlement is computed, or
 * computed again if it rests on other terms.
 */
@Component
@ProcessingGroup(Automations.GROUP)
class WhenTalksEndedThenComputeSettlement {

  private static final String NAME = "WhenTalksEndedThenComputeSettlement";

  private final Reaction reaction;

  WhenTalksEndedThenComputeSettlement(Reaction reaction) {
    this.reaction = reaction;
  }

  @EventHandler
  void on(OfferAccepted event, EventMessage<?> cause) {
    reaction.to(NAME, cause, event.caseId(), WhenTalksEndedThenComputeSettlement::then);
  }

  @EventHandler
  void on(ImpasseRecorded event, EventMessage<?> cause) {
    reaction.to(NAME, cause, event.caseId(), WhenTalksEndedThenComputeSettlement::then);
  }

  @EventHandler
  void on(NegotiationWaived event, EventMessage<?> cause) {
    reaction.to(NAME, cause, event.caseId(), WhenTalksEndedThenComputeSettlement::then);
  }

  @EventHandler
  void on(CaseDatesSet event, EventMessage<?> cause) {
    reaction.to(NAME, cause, event.caseId(), WhenTalksEndedThenComputeSettlement::then);
  }

  static List<Step> then(Running running, Context context) {
    boolean ended =
        switch (running.status().negotiation()) {
          case AGREED, IMPASSE, WAIVED -> true;
          case PREPARING, READY, IN_TALKS, RETAINED -> false;
        };
    boolean due = running.settlement().current().isEmpty() || running.settlementStale();
    return ended && due && Gates.against(Action.COMPUTE_SETTLEMENT, running, context).isEmpty()
        ? List.of(new Step("compute", new ComputeSettlement(running.about().caseId())))
        : List.of();
  }
}
