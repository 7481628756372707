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
    return Publishing.take(
        command.stream(),
        metadata,
        command.roles(),
        journal,
        actor -> PolicyDecider.decide(command, state.over(installed), actor));
  }
}
