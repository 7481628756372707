package fairwell.query.recomputation;

import fairwell.kernel.access.Actor;

/**
 * What moved between two versions of a settlement. Answered with {@link SettlementDiff}, or with
 * nothing when there is no such version the actor may read.
 *
 * @param from 0 for the newest version
 * @param to 0 for what would be computed now
 */
public record GetSettlementDiff(String caseId, int from, int to, Actor actor) {

  /** What would move if the newest version were computed anew now. */
  public static GetSettlementDiff now(String caseId, Actor actor) {
    return new GetSettlementDiff(caseId, 0, 0, actor);
  }
}
