package fairwell.command.automation;

import fairwell.command.deadline.LegalDeadlines;
import fairwell.kernel.event.offboarding.DeadlineMet;
import fairwell.kernel.event.offboarding.DeadlineSet;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.stereotype.Component;

/** A due day is watched from when it is set until the act is done; a moved one moves. */
@Component
@ProcessingGroup(Automations.GROUP)
class WhenDeadlineSetThenSchedule {

  private final LegalDeadlines deadlines;

  WhenDeadlineSetThenSchedule(LegalDeadlines deadlines) {
    this.deadlines = deadlines;
  }

  @EventHandler
  void on(DeadlineSet event) {
    deadlines.watch(event.caseId(), event.kind(), event.due());
  }

  @EventHandler
  void on(DeadlineMet event) {
    deadlines.forget(event.caseId(), event.kind());
  }
}
