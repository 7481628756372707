package fairwell.command.api;

import fairwell.command.automation.CasesNow;
import fairwell.command.departure.Batch;
import fairwell.command.offboarding.Gates;
import fairwell.command.offboarding.command.Action;
import fairwell.command.offboarding.state.Running;
import fairwell.command.shell.CaseContexts;
import fairwell.kernel.access.Actor;
import fairwell.kernel.event.departure.DepartureEvent;
import fairwell.kernel.event.departure.DeparturesOrdered;
import fairwell.kernel.event.departure.DeparturesOrdered.Departure;
import fairwell.kernel.id.BatchId;
import fairwell.kernel.refusal.Refused;
import fairwell.kernel.refusal.StepSkipped;
import fairwell.kernel.refusal.UnknownItem;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.stereotype.Component;

/** Orders of departures as their streams, and those of their cases, have them now. */
@Component
class DepartureBatches {

  private final EventStore store;
  private final CasesNow cases;
  private final CaseContexts contexts;

  DepartureBatches(EventStore store, CasesNow cases, CaseContexts contexts) {
    this.store = store;
    this.cases = cases;
    this.contexts = contexts;
  }

  boolean isKnown(BatchId id) {
    return fold(id.value()).order() != null;
  }

  /**
   * The order, with a page of its rows.
   *
   * @throws Refused when there is none of which the actor may know a row
   */
  DepartureAnswer of(String id, Actor actor, int from, int size, Locale locale) {
    Batch batch = fold(id);
    DeparturesOrdered order = batch.order();
    if (order == null) {
      throw new Refused(new UnknownItem("departure-batch", id.length() > 64 ? "?" : id));
    }
    List<DepartureAnswer.Row> rows = new ArrayList<>();
    int opened = 0;
    int dealtWith = 0;
    for (int row = 0; row < order.departures().size(); row++) {
      Departure one = order.departures().get(row);
      CasesNow.At now = cases.of(one.caseId());
      String refusal = batch.refused().get(one.caseId());
      if (now.state() instanceof Running running) {
        opened++;
        dealtWith +=
            one.dates() == null || running.frame().dates() != null || refusal != null ? 1 : 0;
        if (Gates.visible(running, actor)) {
          rows.add(
              DepartureAnswer.Row.of(row, one, "open", refusal)
                  .at(running.status().stage().name(), blockedBy(running)));
        }
        continue;
      }
      dealtWith += refusal == null ? 0 : 1;
      if (mayKnow(one, order, actor)) {
        rows.add(
            DepartureAnswer.Row.of(row, one, refusal == null ? "waiting" : "refused", refusal));
      }
    }
    if (rows.isEmpty()) {
      throw new Refused(new UnknownItem("departure-batch", id));
    }
    return DepartureAnswer.of(
        dealtWith == order.departures().size() ? "done" : "opening",
        order,
        opened,
        batch.refused().size(),
        rows.stream().skip(from).limit(size).toList(),
        CautionTexts.in(locale));
  }

  private Batch fold(String id) {
    Batch batch = Batch.NONE;
    try (Stream<?> events =
        store.readEvents(id, 0).asStream().map(message -> message.getPayload())) {
      for (Object event : events.toList()) {
        batch = event instanceof DepartureEvent about ? batch.after(about) : batch;
      }
    }
    return batch;
  }

  /** A departure without a case is known to who ordered it, and to HR and counsel of its unit. */
  private static boolean mayKnow(Departure one, DeparturesOrdered order, Actor actor) {
    return !one.employeeId().equals(actor.employee())
        && (order.orderedBy().equals(actor.id())
            || actor.units().isEmpty()
            || actor.units().contains(one.orgUnit()));
  }

  /** What a case lacks before it can be closed, whoever asks. */
  private List<String> blockedBy(Running running) {
    return Gates.against(Action.CLOSE_CASE, running, contexts.of(Actor.SYSTEM)).stream()
        .flatMap(refusal ->
            refusal instanceof StepSkipped skipped
                ? skipped.missing().stream()
                : Stream.of(refusal.code()))
        .distinct()
        .toList();
  }
}
