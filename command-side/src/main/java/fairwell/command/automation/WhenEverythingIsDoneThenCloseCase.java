package fairwell.command.automation;

import fairwell.command.automation.Reaction.Step;
import fairwell.command.offboarding.Gates;
import fairwell.command.offboarding.command.Action;
import fairwell.command.offboarding.command.CloseCase;
import fairwell.command.offboarding.context.Context;
import fairwell.command.offboarding.state.Running;
import fairwell.kernel.event.offboarding.AgreementConcluded;
import fairwell.kernel.event.offboarding.AgreementWaived;
import fairwell.kernel.event.offboarding.CertificateIssued;
import fairwell.kernel.event.offboarding.ClearanceCompleted;
import fairwell.kernel.event.offboarding.EmployeeRetained;
import fairwell.kernel.event.offboarding.SettlementPaid;
import java.util.List;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;
import org.springframework.stereotype.Component;

/**
 * Once nothing is open any more, whatever came last, the case is closed. That all came is read from
 * the case, not counted.
 */
@Component
@ProcessingGroup(Automations.GROUP)
class WhenEverythingIsDoneThenCloseCase {

  private static final String NAME = "WhenEverythingIsDoneThenCloseCase";

  private final Reaction reaction;

  WhenEverythingIsDoneThenCloseCase(Reaction reaction) {
    this.reaction = reaction;
  }

  @EventHandler
  void on(SettlementPaid event, EventMessage<?> cause) {
    reaction.to(NAME, cause, event.caseId(), WhenEverythingIsDoneThenCloseCase::then);
  }

  @EventHandler
  void on(AgreementConcluded event, EventMessage<?> cause) {
    reaction.to(NAME, cause, event.caseId(), WhenEverythingIsDoneThenCloseCase::then);
  }

  @EventHandler
  void on(AgreementWaived event, EventMessage<?> cause) {
    reaction.to(NAME, cause, event.caseId(), WhenEverythingIsDoneThenCloseCase::then);
  }

  @EventHandler
  void on(ClearanceCompleted event, EventMessage<?> cause) {
    reaction.to(NAME, cause, event.caseId(), WhenEverythingIsDoneThenCloseCase::then);
  }

  @EventHandler
  void on(CertificateIssued event, EventMessage<?> cause) {
    reaction.to(NAME, cause, event.caseId(), WhenEverythingIsDoneThenCloseCase::then);
  }

  @EventHandler
  void on(EmployeeRetained event, EventMessage<?> cause) {
    reaction.to(NAME, cause, event.caseId(), WhenEverythingIsDoneThenCloseCase::then);
  }

  static List<Step> then(Running running, Context context) {
    return Gates.against(Action.CLOSE_CASE, running, context).isEmpty()
        ? List.of(new Step("close", new CloseCase(running.about().caseId(), context.today())))
        : List.of();
  }
}
