package fairwell.query.preparation;

import com.mongodb.client.model.Filters;
import com.mongodb.reactivestreams.client.MongoCollection;
import fairwell.kernel.access.Actor;
import fairwell.kernel.preparation.PreparationReport;
import fairwell.query.casefile.CaseFileSlice;
import fairwell.query.cases.CaseAccess;
import fairwell.query.store.Documents;
import java.util.Collections;
import java.util.concurrent.CompletableFuture;
import org.axonframework.queryhandling.QueryHandler;
import org.bson.BsonDocument;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** Answers with preparation reports, to those who prepare the talks of a case they may read. */
public class PreparationQueries {

  private static final String SCOPE = "summary.scope";

  private final MongoCollection<BsonDocument> cases;
  private final PreparationReports reports;

  public PreparationQueries(Documents documents, PreparationReports reports) {
    this.cases = documents.named(CaseFileSlice.NAME, BsonDocument.class);
    this.reports = reports;
  }

  @QueryHandler
  public CompletableFuture<@Nullable PreparedReport> get(GetPreparationReport query) {
    Actor actor = query.actor();
    if (Collections.disjoint(actor.roles(), PreparationReport.READERS)) {
      return CompletableFuture.completedFuture(null);
    }
    return Mono.from(
            cases.countDocuments(
                Filters.and(
                    Filters.eq("_id", query.caseId()),
                    CaseAccess.readableBy(actor, SCOPE),
                    // How the other side prepared itself is nobody's to read in the own case.
                    CaseAccess.ofOthers(actor, SCOPE))))
        .filter(found -> found > 0)
        .flatMap(_ ->
            Mono.fromSupplier(() -> reports.of(query.caseId(), query.version(), actor.roles()))
                .subscribeOn(Schedulers.boundedElastic())
                .flatMap(Mono::justOrEmpty))
        .toFuture();
  }
}
