package fairwell.command.automation;

import fairwell.command.deadline.LegalDeadlines;
import fairwell.command.offboarding.frame.FormalDispute;
import fairwell.command.offboarding.state.Running;
import fairwell.kernel.event.offboarding.DisputeFiled;
import fairwell.kernel.event.offboarding.DisputeTermKind;
import fairwell.kernel.event.offboarding.FormalDisputeEvent;
import fairwell.kernel.id.CaseId;
import java.time.LocalDate;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.stereotype.Component;

/**
 * The days by which the employer has to act in a dispute are watched, also those of the decision
 * that is contested before the next body. As with the deadlines, what is watched follows from the
 * case as it is now.
 */
@Component
@ProcessingGroup(Automations.GROUP)
class WhenDisputeMovesThenWatchItsDays {

  private final LegalDeadlines deadlines;
  private final CasesNow cases;
  private final AutomationCommands commands;

  WhenDisputeMovesThenWatchItsDays(
      LegalDeadlines deadlines, CasesNow cases, AutomationCommands commands) {
    this.deadlines = deadlines;
    this.cases = cases;
    this.commands = commands;
  }

  @EventHandler
  void on(FormalDisputeEvent event) {
    commands.apart(() -> {
      watch(event.caseId(), event.disputeId());
      if (event instanceof DisputeFiled filed && filed.follows() != null) {
        watch(event.caseId(), filed.follows());
      }
    });
  }

  private void watch(CaseId caseId, String disputeId) {
    if (cases.of(caseId).state() instanceof Running running) {
      FormalDispute dispute = running.frame().disputes().get(disputeId);
      for (DisputeTermKind kind : DisputeTermKind.values()) {
        LocalDate due = dispute == null ? null : dispute.awaited().get(kind);
        if (due == null) {
          deadlines.forgetDispute(caseId, disputeId, kind);
        } else {
          deadlines.watchDispute(caseId, disputeId, kind, due);
        }
      }
    }
  }
}
