package fairwell.command.automation;

import fairwell.command.offboarding.OffboardingDecider;
import fairwell.command.offboarding.state.CaseState;
import fairwell.command.offboarding.state.Running;
import fairwell.kernel.event.offboarding.OffboardingEvent;
import fairwell.kernel.id.CaseId;
import fairwell.kernel.offboarding.FrameStatus;
import java.util.List;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;

/** A case as its stream has it now: what every automation decides upon. */
public final class CasesNow {

  private final EventStore store;

  public CasesNow(EventStore store) {
    this.store = store;
  }

  /**
   * A case at a moment.
   *
   * @param version of its stream; -1 if there is none
   */
  public record At(CaseState state, long version) {}

  /** Folded from the first event on. */
  public At of(CaseId caseId) {
    List<? extends DomainEventMessage<?>> stream =
        store.readEvents(caseId.value(), 0).asStream().toList();
    CaseState state = CaseState.unborn();
    for (DomainEventMessage<?> message : stream) {
      state = OffboardingDecider.evolve(state, (OffboardingEvent) message.getPayload());
    }
    return new At(state, stream.isEmpty() ? -1 : stream.getLast().getSequenceNumber());
  }

  /** Whether it was opened and is not over. */
  public boolean goesOn(CaseId caseId) {
    return of(caseId).state() instanceof Running running
        && running.status().frame() == FrameStatus.OPEN;
  }
}
