package fairwell.command.automation;

import fairwell.command.offboarding.context.Context;
import fairwell.command.offboarding.state.Running;
import fairwell.command.shell.CaseContexts;
import fairwell.kernel.access.Actor;
import fairwell.kernel.event.Metadata;
import fairwell.kernel.id.CaseId;
import java.util.List;
import java.util.function.BiFunction;
import org.axonframework.eventhandling.EventMessage;

/** What all automations share: look at the case, decide, send each step under a key of its own. */
final class Reaction {

  /**
   * One thing to do.
   *
   * @param name tells it from the other steps of the same cause
   */
  record Step(String name, Object command) {}

  private final CasesNow cases;
  private final CaseContexts contexts;
  private final AutomationCommands commands;

  Reaction(CasesNow cases, CaseContexts contexts, AutomationCommands commands) {
    this.cases = cases;
    this.contexts = contexts;
    this.commands = commands;
  }

  /** Carries out what the decision asks for, given the case and what is known now. */
  void to(EventMessage<?> cause, CaseId caseId, BiFunction<Running, Context, List<Step>> decision) {
    commands.apart(() -> react(cause, caseId, decision));
  }

  private void react(
      EventMessage<?> cause, CaseId caseId, BiFunction<Running, Context, List<Step>> decision) {
    if (cases.of(caseId).state() instanceof Running running) {
      Context context = contexts.of(Actor.SYSTEM);
      String chain =
          String.valueOf(
              cause.getMetaData().getOrDefault(Metadata.CORRELATION, cause.getIdentifier()));
      for (Step step : decision.apply(running, context)) {
        commands.send(
            step.command(),
            cause.getIdentifier() + "/" + step.name(),
            chain,
            cause.getIdentifier());
      }
    }
  }
}
