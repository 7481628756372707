package fairwell.command.shell;

import fairwell.command.policy.PolicyCommand;
import fairwell.command.policy.PolicyDecider;
import fairwell.command.policy.PolicyState;
import fairwell.kernel.law.pack.LoadedPacks;
import java.util.Map;

/** From a command to its receipt: answered before, or decided and published. */
final class PolicyDecisions {

  private final LoadedPacks installed;

  PolicyDecisions(LoadedPacks installed) {
    this.installed = installed;
  }

  CommandReceipt take(
      PolicyCommand command, Map<String, ?> metadata, PolicyState state, Journal journal) {
    Envelope envelope = Envelope.read(metadata);
    return journal
        .replay(command.stream(), envelope)
        .orElseGet(() -> decide(command, envelope, state, journal));
  }

  private CommandReceipt decide(
      PolicyCommand command, Envelope envelope, PolicyState state, Journal journal) {
    journal.mustBeAt(envelope.expectedVersion());
    return Publishing.publish(
        command.stream(),
        PolicyDecider.decide(command, state.over(installed), envelope.actor()),
        envelope,
        envelope.actingAs(command.roles()),
        journal);
  }
}
