package fairwell.query.pages;

import fairwell.kernel.access.Actor;
import fairwell.query.api.Queries;
import fairwell.query.recomputation.GetSettlementDiff;
import fairwell.query.recomputation.SettlementDiff;
import fairwell.query.settlement.Settlement;
import fairwell.query.wording.ShownDiff;
import fairwell.query.wording.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** What moved in a settlement, for who may see its amounts. */
final class SettlementMoves {

  private SettlementMoves() {}

  /** What would move now, and what moved from the version before. */
  static Mono<List<ShownDiff>> of(
      Queries queries, Optional<Settlement> settlement, Actor actor, Wording words) {
    if (settlement.isEmpty() || !NeedToKnow.of(actor).money()) {
      return Mono.just(List.of());
    }
    String id = settlement.get().id();
    int newest = settlement.get().versions().size();
    List<GetSettlementDiff> asked = new ArrayList<>();
    if (newest > 0) {
      asked.add(GetSettlementDiff.now(id, actor));
    }
    if (newest > 1) {
      asked.add(new GetSettlementDiff(id, newest - 1, newest, actor));
    }
    return Flux.fromIterable(asked)
        .concatMap(queries::diff)
        .filter(SettlementDiff::moved)
        .map(diff -> ShownDiff.of(diff, words))
        .collectList();
  }
}
