package fairwell.command.automation;

import fairwell.command.deadline.LegalDeadlines;
import fairwell.command.offboarding.frame.Deadline;
import fairwell.command.offboarding.frame.Deadline.Standing;
import fairwell.command.offboarding.state.Running;
import fairwell.kernel.event.offboarding.DeadlineKind;
import fairwell.kernel.event.offboarding.DeadlineMet;
import fairwell.kernel.event.offboarding.DeadlineSet;
import fairwell.kernel.id.CaseId;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.stereotype.Component;

/**
 * A due day is watched from when it is set until the act is done; a moved one moves. What is
 * watched follows from the case as it is now, not from the event: an old event that comes again
 * brings no old due day back.
 */
@Component
@ProcessingGroup(Automations.GROUP)
class WhenDeadlineSetThenSchedule {

  private final LegalDeadlines deadlines;
  private final CasesNow cases;
  private final AutomationCommands commands;

  WhenDeadlineSetThenSchedule(
      LegalDeadlines deadlines, CasesNow cases, AutomationCommands commands) {
    this.deadlines = deadlines;
    this.cases = cases;
    this.commands = commands;
  }

  @EventHandler
  void on(DeadlineSet event) {
    commands.apart(() -> watch(event.caseId(), event.kind()));
  }

  @EventHandler
  void on(DeadlineMet event) {
    commands.apart(() -> watch(event.caseId(), event.kind()));
  }

  private void watch(CaseId caseId, DeadlineKind kind) {
    if (cases.of(caseId).state() instanceof Running running) {
      Deadline deadline = running.frame().deadlines().get(kind);
      if (deadline != null && deadline.standing() == Standing.DUE) {
        deadlines.watch(caseId, kind, deadline.due());
      } else {
        deadlines.forget(caseId, kind);
      }
    }
  }
}
