package fairwell.query.recomputation;

import fairwell.kernel.access.Actor;

/**
 * A version computed once more from the facts, terms and packs of then. Answered with {@link
 * SettlementDiff}, or with nothing when there is no such version the actor may read.
 */
public record ReplaySettlement(String caseId, int version, Actor actor) {}
