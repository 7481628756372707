package fairwell.query.settlement;

import com.mongodb.client.model.Filters;
import com.mongodb.reactivestreams.client.MongoCollection;
import fairwell.query.cases.CaseAccess;
import fairwell.query.cases.InsideKnowledge;
import fairwell.query.store.Documents;
import java.util.concurrent.CompletableFuture;
import org.axonframework.queryhandling.QueryHandler;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/** Answers what can be asked about a settlement. */
public class SettlementQueries {

  private final MongoCollection<Settlement> settlements;

  public SettlementQueries(Documents documents, SettlementSlice slice) {
    this.settlements = documents.of(slice);
  }

  @QueryHandler
  public CompletableFuture<@Nullable Settlement> get(GetSettlement query) {
    return Mono.from(
            settlements.find(
                Filters.and(
                    Filters.eq("_id", query.caseId()),
                    CaseAccess.readableBy(query.actor(), "scope"))))
        .map(found ->
            InsideKnowledge.employersSide(query.actor(), found.scope())
                ? found
                : found.withoutEmployerCost())
        .toFuture();
  }
}
