package fairwell.query.recomputation;

import com.mongodb.client.model.Filters;
import com.mongodb.reactivestreams.client.MongoCollection;
import fairwell.kernel.access.Actor;
import fairwell.query.cases.CaseAccess;
import fairwell.query.settlement.SettlementSlice;
import fairwell.query.store.Documents;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.axonframework.queryhandling.QueryHandler;
import org.bson.BsonDocument;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** Answers what moved in a settlement, to those who may read the case. */
public class RecomputationQueries {

  private static final String SCOPE = "scope";

  private final MongoCollection<BsonDocument> settlements;
  private final Recomputation recomputation;

  public RecomputationQueries(Documents documents, Recomputation recomputation) {
    this.settlements = documents.named(SettlementSlice.NAME, BsonDocument.class);
    this.recomputation = recomputation;
  }

  @QueryHandler
  public CompletableFuture<@Nullable SettlementDiff> diff(GetSettlementDiff query) {
    String id = query.caseId();
    Bson readable = CaseAccess.readableBy(query.actor(), SCOPE);
    return compared(
        id,
        query.to() == 0 ? Filters.and(readable, ofOthers(query.actor())) : readable,
        () ->
            query.to() == 0
                ? recomputation.now(id, query.from())
                : recomputation.between(id, query.from(), query.to()));
  }

  @QueryHandler
  public CompletableFuture<@Nullable SettlementDiff> replay(ReplaySettlement query) {
    return compared(
        query.caseId(),
        CaseAccess.readableBy(query.actor(), SCOPE),
        () -> recomputation.again(query.caseId(), query.version()));
  }

  /** What would be computed now was said to nobody yet, so it is not shown in the own case. */
  private static Bson ofOthers(Actor actor) {
    return actor.employee() == null
        ? Filters.empty()
        : Filters.ne(SCOPE + ".employeeId", actor.employee().value());
  }

  private CompletableFuture<@Nullable SettlementDiff> compared(
      String caseId, Bson readable, Supplier<Optional<SettlementDiff>> computed) {
    return Mono.from(settlements.countDocuments(Filters.and(Filters.eq("_id", caseId), readable)))
        .filter(found -> found > 0)
        .flatMap(_ ->
            Mono.fromSupplier(computed)
                .subscribeOn(Schedulers.boundedElastic())
                .flatMap(Mono::justOrEmpty))
        .toFuture();
  }
}
