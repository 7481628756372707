package fairwell.command.shell;

import fairwell.command.offboarding.Gates;
import fairwell.command.offboarding.OffboardingDecider;
import fairwell.command.offboarding.command.OffboardingCommand;
import fairwell.command.offboarding.context.Context;
import fairwell.command.offboarding.state.CaseState;
import fairwell.kernel.event.offboarding.OffboardingEvent;
import java.util.List;
import java.util.Map;

/** From a command to its receipt: answered before, or decided and published. */
final class CaseDecisions {

  private final CaseContexts contexts;

  CaseDecisions(CaseContexts contexts) {
    this.contexts = contexts;
  }

  CommandReceipt take(
      OffboardingCommand command, Map<String, ?> metadata, CaseState state, Journal journal) {
    Envelope envelope = Envelope.read(metadata);
    String stream = command.caseId().value();
    return journal
        .replay(stream, envelope)
        .orElseGet(() -> decide(command, envelope, state, journal));
  }

  private CommandReceipt decide(
      OffboardingCommand command, Envelope envelope, CaseState state, Journal journal) {
    Context context = contexts.of(envelope.actor());
    // Someone who may not know of the case is not told its version.
    if (Gates.visible(state, envelope.actor())) {
      journal.mustBeAt(envelope.expectedVersion());
    }
    List<OffboardingEvent> events = OffboardingDecider.decide(command, state, context);
    return Publishing.publish(
        command.caseId().value(),
        events,
        envelope,
        Gates.actingAs(command.action(), state, envelope.actor()),
        journal);
  }
}
