package fairwell.command.automation;

import fairwell.command.access.AccessWork;
import fairwell.command.outside.OutsideTasks;
import fairwell.kernel.event.offboarding.CaseApproved;
import fairwell.kernel.event.offboarding.CaseDatesSet;
import fairwell.kernel.event.offboarding.CaseRescinded;
import fairwell.kernel.event.offboarding.ClearanceItemRaised;
import fairwell.kernel.event.offboarding.EmployeeRetained;
import fairwell.kernel.event.offboarding.NoticeGiven;
import fairwell.kernel.id.CaseId;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/**
 * Whatever may change what is to become of the access wakes the work for it, which reads from the
 * case what that is and when.
 */
@Component
@ConditionalOnProperty("fairwell.access.scim.url")
@ProcessingGroup(Automations.GROUP)
class WhenAccessDecidedThenBringItAbout {

  private final OutsideTasks tasks;
  private final AutomationCommands commands;

  WhenAccessDecidedThenBringItAbout(OutsideTasks tasks, AutomationCommands commands) {
    this.tasks = tasks;
    this.commands = commands;
  }

  @EventHandler
  void on(CaseDatesSet event) {
    wake(event.caseId());
  }

  @EventHandler
  void on(CaseApproved event) {
    wake(event.caseId());
  }

  @EventHandler
  void on(NoticeGiven event) {
    wake(event.caseId());
  }

  @EventHandler
  void on(ClearanceItemRaised event) {
    wake(event.caseId());
  }

  @EventHandler
  void on(CaseRescinded event) {
    wake(event.caseId());
  }

  @EventHandler
  void on(EmployeeRetained event) {
    wake(event.caseId());
  }

  private void wake(CaseId caseId) {
    commands.apart(() -> {
      if (!tasks.call(AccessWork.NAME, caseId.value())) {
        throw new IllegalStateException("the work for the access is busy");
      }
    });
  }
}
