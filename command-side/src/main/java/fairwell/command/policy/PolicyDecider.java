package fairwell.command.policy;

import fairwell.command.CorruptHistory;
import fairwell.command.policy.Proposal.Standing;
import fairwell.kernel.access.Actor;
import fairwell.kernel.access.Role;
import fairwell.kernel.event.policy.OverlayProposed;
import fairwell.kernel.event.policy.OverlayPublished;
import fairwell.kernel.event.policy.OverlayRejected;
import fairwell.kernel.event.policy.PolicyEvent;
import fairwell.kernel.law.pack.LoadedPacks;
import fairwell.kernel.law.pack.PackCheck;
import fairwell.kernel.law.pack.PackFault;
import fairwell.kernel.refusal.AlreadyDone;
import fairwell.kernel.refusal.FourEyes;
import fairwell.kernel.refusal.OverlayUnknown;
import fairwell.kernel.refusal.OverlayUnsound;
import fairwell.kernel.refusal.Refused;
import fairwell.kernel.refusal.RoleMayNot;
import java.util.List;

/** How an overlay comes over the policy packs, and what each fact changes. Pure. */
public final class PolicyDecider {

  private PolicyDecider() {}

  /**
   * The events a command causes.
   *
   * @throws Refused with the first thing that speaks against it
   */
  public static List<PolicyEvent> decide(PolicyCommand command, PolicyState state, Actor actor) {
    if (actor.roles().stream().noneMatch(command.roles()::contains)) {
      throw new Refused(
          new RoleMayNot(
              command.action(), command.roles().stream().map(Role::name).sorted().toList()));
    }
    return switch (command) {
      case ProposeOverlay c -> propose(c, state, actor);
      case ApproveOverlay c -> {
        Proposal proposal = open(c.contentHash(), c.action(), state, actor);
        // Something else may have been published since it was proposed.
        sound(proposal.content(), state.packs());
        yield List.of(new OverlayPublished(proposal.pack(), proposal.content(), actor.id()));
      }
      case RejectOverlay c -> {
        Proposal proposal = open(c.contentHash(), c.action(), state, actor);
        yield List.of(new OverlayRejected(proposal.pack(), actor.id(), c.reason()));
      }
    };
  }

  /**
   * The overlays after one more event.
   *
   * @throws CorruptHistory when the event cannot follow
   */
  public static PolicyState evolve(PolicyState state, PolicyEvent event) {
    LoadedPacks packs = state.packs().after(event);
    return switch (event) {
      case OverlayProposed e ->
          state.with(new Proposal(e.pack(), e.content(), e.proposedBy(), Standing.PROPOSED), packs);
      case OverlayPublished e -> state.with(open(state, e).now(Standing.PUBLISHED), packs);
      case OverlayRejected e -> state.with(open(state, e).now(Standing.REJECTED), packs);
    };
  }

  private static List<PolicyEvent> propose(ProposeOverlay c, PolicyState state, Actor actor) {
    state
        .of(LoadedPacks.hashOf(c.content()))
        .filter(known -> known.standing() != Standing.REJECTED)
        .ifPresent(_ -> {
          throw new Refused(new AlreadyDone(c.action()));
        });
    sound(c.content(), state.packs());
    return List.of(new OverlayProposed(LoadedPacks.refOf(c.content()), c.content(), actor.id()));
  }

  private static void sound(String content, LoadedPacks packs) {
    List<PackFault> faults = PackCheck.overlay(content, packs);
    if (!faults.isEmpty()) {
      throw new Refused(new OverlayUnsound(faults));
    }
  }

  /** A proposal that waits for a second person. */
  private static Proposal open(String hash, String action, PolicyState state, Actor actor) {
    Proposal proposal = state.of(hash).orElseThrow(() -> new Refused(new OverlayUnknown(hash)));
    switch (proposal.standing()) {
      case PUBLISHED -> throw new Refused(new AlreadyDone(ApproveOverlay.ACTION));
      case REJECTED -> throw new Refused(new AlreadyDone(RejectOverlay.ACTION));
      case PROPOSED -> {
        if (proposal.proposedBy().equals(actor.id())) {
          throw new Refused(new FourEyes(action));
        }
      }
    }
    return proposal;
  }

  private static Proposal open(PolicyState state, PolicyEvent event) {
    return state
        .of(event.pack().contentHash())
        .filter(proposal -> proposal.standing() == Standing.PROPOSED)
        .orElseThrow(() -> new CorruptHistory(state, event));
  }
}
