package fairwell.command.automation;

import fairwell.command.outside.OutsideTasks;
import fairwell.command.signing.SigningWiring;
import fairwell.command.signing.SigningWork;
import fairwell.kernel.event.offboarding.AgreementSent;
import fairwell.kernel.event.offboarding.AgreementVoided;
import fairwell.kernel.event.offboarding.SignatureDeclined;
import fairwell.kernel.id.CaseId;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.stereotype.Component;

/**
 * An agreement that was sent, declined or taken back wakes the work for its signatures, which reads
 * from the case what the provider is to be asked.
 */
@Component
@ConditionalOnExpression(SigningWiring.OUTSIDE)
@ProcessingGroup(Automations.GROUP)
class WhenAgreementMovesThenAskTheSigners {

  private final OutsideTasks tasks;
  private final AutomationCommands commands;

  WhenAgreementMovesThenAskTheSigners(OutsideTasks tasks, AutomationCommands commands) {
    this.tasks = tasks;
    this.commands = commands;
  }

  @EventHandler
  void on(AgreementSent event) {
    wake(event.caseId());
  }

  @EventHandler
  void on(AgreementVoided event) {
    wake(event.caseId());
  }

  @EventHandler
  void on(SignatureDeclined event) {
    wake(event.caseId());
  }

  private void wake(CaseId caseId) {
    commands.apart(() -> {
      if (!tasks.call(SigningWork.NAME, caseId.value())) {
        throw new IllegalStateException("the work for the signatures is busy");
      }
    });
  }
}
