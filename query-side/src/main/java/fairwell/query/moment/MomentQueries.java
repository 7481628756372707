package fairwell.query.moment;

import com.mongodb.client.model.Filters;
import com.mongodb.reactivestreams.client.MongoCollection;
import fairwell.kernel.access.Actor;
import fairwell.log.read.LogReader;
import fairwell.query.casefile.CaseFile;
import fairwell.query.casefile.CaseFileSlice;
import fairwell.query.cases.CaseAccess;
import fairwell.query.store.Documents;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.axonframework.queryhandling.QueryHandler;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** Answers what a case was like. Who may read the case now may read its past, and nobody else. */
public class MomentQueries {

  private final MongoCollection<CaseFile> files;
  private final LogReader log;

  public MomentQueries(Documents documents, CaseFileSlice slice, LogReader log) {
    this.files = documents.of(slice);
    this.log = log;
  }

  @QueryHandler
  public CompletableFuture<@Nullable Moment> get(GetMoment query) {
    return answer(query.caseId(), query.actor(), moments -> moments.at(query.when()));
  }

  @QueryHandler
  public CompletableFuture<@Nullable MomentDifference> get(GetMomentDifference query) {
    return answer(
        query.caseId(), query.actor(), moments -> moments.between(query.from(), query.to()));
  }

  private <T> CompletableFuture<@Nullable T> answer(
      String caseId, Actor actor, Function<Moments, Optional<T>> asked) {
    return Mono.from(
            files.find(
                Filters.and(
                    Filters.eq("_id", caseId), CaseAccess.readableBy(actor, "summary.scope"))))
        .publishOn(Schedulers.boundedElastic())
        .flatMap(file ->
            Mono.justOrEmpty(
                asked.apply(Moments.of(log.readStream(caseId), file.summary().scope(), actor))))
        .toFuture();
  }
}
