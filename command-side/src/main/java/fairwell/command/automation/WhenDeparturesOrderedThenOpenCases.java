package fairwell.command.automation;

import fairwell.command.departure.DeparturesDecider;
import fairwell.command.departure.RecordDepartureRefused;
import fairwell.command.offboarding.command.SetCaseDates;
import fairwell.kernel.access.Actor;
import fairwell.kernel.access.Role;
import fairwell.kernel.event.departure.DeparturesOrdered;
import fairwell.kernel.event.departure.DeparturesOrdered.Departure;
import fairwell.kernel.refusal.Refused;
import fairwell.log.store.LogDatabase;
import java.util.Set;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;
import org.springframework.stereotype.Component;

/**
 * Opens each case of an order, one after the other, as by whoever ordered it. A process that is
 * killed on the way goes on where it stopped: each case has its id from the order, and each step is
 * written down when it is done.
 */
@Component
@ProcessingGroup(Automations.GROUP)
class WhenDeparturesOrderedThenOpenCases {

  private static final String NAME = "WhenDeparturesOrderedThenOpenCases";

  private final DoneSteps done;
  private final AutomationCommands commands;

  WhenDeparturesOrderedThenOpenCases(LogDatabase database, AutomationCommands commands) {
    this.done = new DoneSteps(database);
    this.commands = commands;
  }

  @EventHandler
  void on(DeparturesOrdered event, EventMessage<?> cause) {
    commands.apart(() -> event.departures().forEach(one -> open(one, event, cause)));
  }

  private void open(Departure one, DeparturesOrdered event, EventMessage<?> cause) {
    String step = NAME + "/" + one.caseId();
    if (done.has(cause.getIdentifier(), step)) {
      return;
    }
    Actor actor = new Actor(event.orderedBy(), Set.of(Role.HR), Set.copyOf(event.units()), null);
    String chain = event.batchId().value();
    String key = cause.getIdentifier() + "/" + step;
    String because = cause.getIdentifier();
    try {
      commands.sendAs(
          actor, DeparturesDecider.opening(one, event.reason()), key + "/open", chain, because);
      SetCaseDates dates = DeparturesDecider.dating(one);
      if (dates != null) {
        commands.sendAs(actor, dates, key + "/dates", chain, because);
      }
    } catch (Refused refused) {
      commands.send(
          new RecordDepartureRefused(event.batchId(), one.caseId(), refused.refusal().code()),
          key + "/refused",
          chain,
          because);
    }
    done.add(cause.getIdentifier(), step);
  }
}
