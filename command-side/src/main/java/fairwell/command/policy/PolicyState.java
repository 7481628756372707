package fairwell.command.policy;

import fairwell.kernel.law.pack.LoadedPacks;
import fairwell.kernel.law.pack.PolicyPacks;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What is known of the overlays.
 *
 * @param proposals by content hash
 * @param packs the shipped packs under what was published
 */
public record PolicyState(Map<String, Proposal> proposals, LoadedPacks packs) {

  public PolicyState {
    proposals = Map.copyOf(proposals);
  }

  /** Before the first overlay. */
  public static PolicyState shipped() {
    return new PolicyState(Map.of(), PolicyPacks.shipped());
  }

  /** The same with what was published lying over other packs. */
  public PolicyState over(LoadedPacks installed) {
    return new PolicyState(proposals, packs.over(installed));
  }

  Optional<Proposal> of(String contentHash) {
    return Optional.ofNullable(proposals.get(contentHash));
  }

  PolicyState with(Proposal proposal, LoadedPacks now) {
    Map<String, Proposal> more = new HashMap<>(proposals);
    more.put(proposal.pack().contentHash(), proposal);
    return new PolicyState(more, now);
  }
}
