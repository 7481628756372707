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

  private final DoneSteps done;
  private final CasesNow cases;
  private final CaseContexts contexts;
  private final AutomationCommands commands;

  Reaction(DoneSteps done, CasesNow cases, CaseContexts contexts, AutomationCommands commands) {
    this.done = done;
    this.cases = cases;
    this.contexts = contexts;
    this.commands = commands;
  }

  /**
   * Carries out what the decision asks for, given the case and what is known now, unless this
   * automation has dealt with the event before.
   *
   * @param automation its name
   */
  void to(
      String automation,
      EventMessage<?> cause,
      CaseId caseId,
      BiFunction<Running, Context, List<Step>> decision) {
    commands.apart(() -> {
      if (!done.has(cause.getIdentifier(), automation)) {
        react(automation, cause, caseId, decision);
        done.add(cause.getIdentifier(), automation);
      }
    });
  }

  private void react(
      String automation,
      EventMessage<?> cause,
      CaseId caseId,
      BiFunction<Running, Context, List<Step>> decision) {
    if (cases.of(caseId).state() instanceof Running running) {
      Context context = contexts.of(Actor.SYSTEM);
      String chain =
          String.valueOf(
              cause.getMetaData().getOrDefault(Metadata.CORRELATION, cause.getIdentifier()));
      for (Step step : decision.apply(running, context)) {
        String name = automation + "/" + step.name();
        if (!done.has(cause.getIdentifier(), name)) {
          commands.send(
              step.command(), cause.getIdentifier() + "/" + name, chain, cause.getIdentifier());
          done.add(cause.getIdentifier(), name);
        }
      }
    }
  }
}
