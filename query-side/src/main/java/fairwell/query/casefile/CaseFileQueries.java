package fairwell.query.casefile;

import com.mongodb.client.model.Filters;
import com.mongodb.reactivestreams.client.MongoCollection;
import fairwell.kernel.access.Actor;
import fairwell.query.cases.CaseAccess;
import fairwell.query.runner.AsOf;
import fairwell.query.store.Documents;
import java.util.concurrent.CompletableFuture;
import org.axonframework.queryhandling.QueryHandler;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** Answers what can be asked about one case file. */
public class CaseFileQueries {

  private final MongoCollection<CaseFile> files;
  private final CaseFileSlice slice;
  private final AsOf asOf;

  public CaseFileQueries(Documents documents, CaseFileSlice slice, AsOf asOf) {
    this.files = documents.of(slice);
    this.slice = slice;
    this.asOf = asOf;
  }

  @QueryHandler
  public CompletableFuture<@Nullable CaseFile> get(GetCaseFile query) {
    return readable(query.caseId(), query.actor()).toFuture();
  }

  /** Who may read the case now may read its past. */
  @QueryHandler
  public CompletableFuture<@Nullable CaseFile> get(GetCaseFileAsOf query) {
    return readable(query.caseId(), query.actor())
        .publishOn(Schedulers.boundedElastic())
        .flatMap(file -> Mono.justOrEmpty(asOf.one(slice, file.id(), query.position())))
        .toFuture();
  }

  private Mono<CaseFile> readable(String caseId, Actor actor) {
    return Mono.from(
        files.find(
            Filters.and(Filters.eq("_id", caseId), CaseAccess.readableBy(actor, "summary.scope"))));
  }
}
