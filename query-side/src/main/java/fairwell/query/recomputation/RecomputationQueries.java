package fairwell.query.recomputation;

import com.mongodb.client.model.Filters;
import com.mongodb.reactivestreams.client.MongoCollection;
import fairwell.kernel.access.Actor;
import fairwell.query.cases.CaseAccess;
import fairwell.query.cases.CaseScope;
import fairwell.query.cases.InsideKnowledge;
import fairwell.query.settlement.Settlement;
import fairwell.query.settlement.SettlementSlice;
import fairwell.query.store.Documents;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.axonframework.queryhandling.QueryHandler;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/**
 * Answers what moved in a settlement, to those who may read the case; to who is not of the
 * employer's side, without what it costs the employer.
 */
public class RecomputationQueries {

  private final MongoCollection<Settlement> settlements;
  private final Recomputation recomputation;

  public RecomputationQueries(
      Documents documents, SettlementSlice slice, Recomputation recomputation) {
    this.settlements = documents.of(slice);
    this.recomputation = recomputation;
  }

  /** What would be computed now was said to nobody yet, so it is not shown in the own case. */
  @QueryHandler
  public CompletableFuture<@Nullable SettlementDiff> diff(GetSettlementDiff query) {
    String id = query.caseId();
    return compared(
        id,
        query.actor(),
        scope -> {
          if (query.to() != 0) {
            return recomputation.between(id, query.from(), query.to());
          }
          return CaseAccess.isOwnCase(query.actor(), scope)
              ? Optional.empty()
              : recomputation.now(id, query.from());
        });
  }

  @QueryHandler
  public CompletableFuture<@Nullable SettlementDiff> replay(ReplaySettlement query) {
    return compared(
        query.caseId(),
        query.actor(),
        scope ->
            recomputation.again(
                query.caseId(),
                query.version(),
                InsideKnowledge.employersSide(query.actor(), scope)));
  }

  private CompletableFuture<@Nullable SettlementDiff> compared(
      String caseId, Actor actor, Function<CaseScope, Optional<SettlementDiff>> computed) {
    return Mono.from(
            settlements.find(
                Filters.and(Filters.eq("_id", caseId), CaseAccess.readableBy(actor, "scope"))))
        .map(Settlement::scope)
        .publishOn(Schedulers.boundedElastic())
        .flatMap(scope ->
            Mono.justOrEmpty(computed.apply(scope))
                .map(diff ->
                    InsideKnowledge.employersSide(actor, scope)
                        ? diff
                        : diff.withoutEmployerCost()))
        .toFuture();
  }
}
