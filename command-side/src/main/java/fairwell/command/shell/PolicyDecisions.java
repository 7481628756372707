package fairwell.command.shell;

import fairwell.command.policy.PolicyCommand;
import fairwell.command.policy.PolicyDecider;
import fairwell.command.policy.PolicyState;
import fairwell.kernel.access.Role;
import java.util.Map;

/** From a command to its receipt: answered before, or decided and published. */
final class PolicyDecisions {

  CommandReceipt take(
      PolicyCommand command, Map<String, ?> metadata, PolicyState state, Journal journal) {
    Envelope envelope = Envelope.read(metadata);
    return journal
        .replay(command.stream(), envelope)
        .orElseGet(() -> decide(command, envelope, state, journal));
  }

  private static CommandReceipt decide(
      PolicyCommand command, Envelope envelope, PolicyState state, Journal journal) {
    journal.mustBeAt(envelope.expectedVersion());
    return Publishing.publish(
        command.stream(),
        PolicyDecider.decide(command, state, envelope.actor()),
        envelope,
        actingAs(command, envelope),
        journal);
  }

  /** The first role that allows it; the decider has made sure that there is one. */
  private static Role actingAs(PolicyCommand command, Envelope envelope) {
    return envelope.actor().roles().stream()
        .filter(command.roles()::contains)
        .sorted()
        .findFirst()
        .orElseThrow();
  }
}
