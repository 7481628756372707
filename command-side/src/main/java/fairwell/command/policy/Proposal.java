package fairwell.command.policy;

import fairwell.kernel.id.ActorId;
import fairwell.kernel.law.PackRef;

/** An overlay as somebody proposed it. */
record Proposal(PackRef pack, String content, ActorId proposedBy, Standing standing) {

  /** Where it stands. */
  enum Standing {
    PROPOSED,
    PUBLISHED,
    REJECTED
  }

  Proposal now(Standing next) {
    return new Proposal(pack, content, proposedBy, next);
  }
}
