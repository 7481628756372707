package fairwell.query.separation;

import com.mongodb.client.model.Filters;
import com.mongodb.reactivestreams.client.MongoCollection;
import fairwell.query.casefile.CaseFileSlice;
import fairwell.query.cases.CaseAccess;
import fairwell.query.store.Documents;
import java.util.concurrent.CompletableFuture;
import org.axonframework.queryhandling.QueryHandler;
import org.bson.BsonDocument;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** Answers with separation reports, to those who may read the case. */
public class SeparationQueries {

  private final MongoCollection<BsonDocument> cases;
  private final SeparationReports reports;

  public SeparationQueries(Documents documents, SeparationReports reports) {
    this.cases = documents.named(CaseFileSlice.NAME, BsonDocument.class);
    this.reports = reports;
  }

  @QueryHandler
  public CompletableFuture<@Nullable RecordedSeparation> get(GetSeparationReport query) {
    return Mono.from(
            cases.countDocuments(
                Filters.and(
                    Filters.eq("_id", query.caseId()),
                    CaseAccess.readableBy(query.actor(), "summary.scope"))))
        .filter(found -> found > 0)
        .flatMap(_ ->
            Mono.fromSupplier(() -> reports.of(query.caseId(), query.actor()))
                .subscribeOn(Schedulers.boundedElastic())
                .flatMap(Mono::justOrEmpty))
        .toFuture();
  }
}
