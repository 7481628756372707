package fairwell.command.automation;

import fairwell.command.deadline.LegalDeadlines;
import fairwell.command.offboarding.frame.FollowUp;
import fairwell.command.offboarding.state.Running;
import fairwell.kernel.event.offboarding.FollowUpDone;
import fairwell.kernel.event.offboarding.FollowUpPlanned;
import fairwell.kernel.id.CaseId;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.stereotype.Component;

/**
 * The day of a follow-up is watched until it is done, so that a forgotten one is known. As with the
 * deadlines, what is watched follows from the case as it is now.
 */
@Component
@ProcessingGroup(Automations.GROUP)
class WhenFollowUpPlannedThenWatchItsDay {

  private final LegalDeadlines deadlines;
  private final CasesNow cases;
  private final AutomationCommands commands;

  WhenFollowUpPlannedThenWatchItsDay(
      LegalDeadlines deadlines, CasesNow cases, AutomationCommands commands) {
    this.deadlines = deadlines;
    this.cases = cases;
    this.commands = commands;
  }

  @EventHandler
  void on(FollowUpPlanned event) {
    commands.apart(() -> watch(event.caseId(), event.followUpId()));
  }

  @EventHandler
  void on(FollowUpDone event) {
    commands.apart(() -> watch(event.caseId(), event.followUpId()));
  }

  private void watch(CaseId caseId, String followUpId) {
    if (cases.of(caseId).state() instanceof Running running) {
      FollowUp followUp = running.frame().followUps().get(followUpId);
      if (followUp != null && followUp.awaited()) {
        deadlines.watchFollowUp(caseId, followUpId, followUp.due());
      } else {
        deadlines.forgetFollowUp(caseId, followUpId);
      }
    }
  }
}
