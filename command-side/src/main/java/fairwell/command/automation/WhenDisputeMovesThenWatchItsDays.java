package fairwell.command.automation;

import fairwell.command.deadline.LegalDeadlines;
import fairwell.command.offboarding.frame.FormalDispute;
import fairwell.command.offboarding.state.Running;
import fairwell.kernel.event.offboarding.DisputeClosed;
import fairwell.kernel.event.offboarding.DisputeFiled;
import fairwell.kernel.event.offboarding.DisputeOutcomeRecorded;
import fairwell.kernel.event.offboarding.DisputeStepTaken;
import fairwell.kernel.event.offboarding.DisputeTerm;
import fairwell.kernel.event.offboarding.DisputeTermKind;
import fairwell.kernel.event.offboarding.DisputeTermMissed;
import fairwell.kernel.event.offboarding.FormalDisputeEvent;
import fairwell.kernel.id.CaseId;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
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

  /** A day that passed is watched no longer by itself. */
  @EventHandler
  void on(FormalDisputeEvent event) {
    Set<DisputeTermKind> moved = moved(event);
    String before = event instanceof DisputeFiled filed ? filed.follows() : null;
    if (!moved.isEmpty()) {
      commands.apart(
          () -> watch(event.caseId(), before == null ? event.disputeId() : before, moved));
    }
  }

  /** The days to do that the event may have moved: of itself, or of the dispute it follows. */
  static Set<DisputeTermKind> moved(FormalDisputeEvent event) {
    return switch (event) {
      case DisputeFiled e -> toDo(e::contests);
      case DisputeStepTaken e -> {
        List<DisputeTermKind> set = e.terms().stream().map(DisputeTerm::kind).toList();
        yield toDo(kind -> set.contains(kind) || e.ends(kind));
      }
      case DisputeTermMissed _ -> Set.of();
      case DisputeOutcomeRecorded _ -> toDo(_ -> true);
      case DisputeClosed e -> toDo(e::ends);
    };
  }

  private static Set<DisputeTermKind> toDo(Predicate<DisputeTermKind> meant) {
    return Arrays.stream(DisputeTermKind.values())
        .filter(DisputeTermKind::isToDo)
        .filter(meant)
        .collect(Collectors.toUnmodifiableSet());
  }

  private void watch(CaseId caseId, String disputeId, Set<DisputeTermKind> kinds) {
    if (cases.of(caseId).state() instanceof Running running) {
      FormalDispute dispute = running.frame().disputes().get(disputeId);
      for (DisputeTermKind kind : kinds) {
        LocalDate last = dispute == null ? null : dispute.awaited().get(kind);
        if (last == null) {
          deadlines.forgetDispute(caseId, disputeId, kind);
        } else {
          deadlines.watchDispute(caseId, disputeId, kind, last);
        }
      }
    }
  }
}
