package fairwell.query.policy;

import fairwell.kernel.event.Recorded;
import fairwell.kernel.event.policy.OverlayProposed;
import fairwell.kernel.event.policy.OverlayPublished;
import fairwell.kernel.event.policy.OverlayRejected;
import fairwell.kernel.event.policy.PolicyEvent;
import fairwell.kernel.id.ActorId;
import fairwell.kernel.law.pack.LoadedPacks;
import fairwell.kernel.law.pack.Pack;
import fairwell.query.policy.PolicyOverlay.Standing;
import fairwell.query.runner.Slice;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The overlays, one document for each content that was ever proposed. */
public final class PolicySlice implements Slice<PolicyOverlay> {

  public static final String NAME = "policy";

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public Class<PolicyOverlay> document() {
    return PolicyOverlay.class;
  }

  @Override
  public Optional<String> keyOf(Recorded event) {
    return event.event() instanceof PolicyEvent policy
        ? Optional.of(policy.pack().contentHash())
        : Optional.empty();
  }

  @Override
  public PolicyOverlay evolve(@Nullable PolicyOverlay before, Recorded recorded) {
    PolicyEvent event = (PolicyEvent) recorded.event();
    return switch (event) {
      case OverlayProposed e -> proposed(e, recorded);
      case OverlayPublished e ->
          decided(before, recorded, Standing.PUBLISHED, e.approvedBy(), null);
      case OverlayRejected e ->
          decided(before, recorded, Standing.REJECTED, e.rejectedBy(), e.reason());
    };
  }

  private static PolicyOverlay proposed(OverlayProposed event, Recorded at) {
    Pack pack = LoadedPacks.packOf(event.content());
    return new PolicyOverlay(
        event.pack().contentHash(),
        at.position(),
        event.pack().id(),
        event.pack().version(),
        pack.place().code(),
        pack.topic(),
        pack.effectiveFrom(),
        pack.effectiveTo(),
        Standing.PROPOSED,
        event.proposedBy().value(),
        at.at(),
        null,
        null,
        null,
        null,
        event.content());
  }

  private static PolicyOverlay decided(
      @Nullable PolicyOverlay before,
      Recorded at,
      Standing standing,
      ActorId by,
      @Nullable String reason) {
    if (before == null) {
      throw new IllegalStateException("the overlay was never proposed");
    }
    return new PolicyOverlay(
        before.id(),
        at.position(),
        before.pack(),
        before.version(),
        before.place(),
        before.topic(),
        before.effectiveFrom(),
        before.effectiveTo(),
        standing,
        before.proposedBy(),
        before.proposedAt(),
        by.value(),
        at.at(),
        standing == Standing.PUBLISHED ? at.sequence() : null,
        reason,
        before.content());
  }
}
