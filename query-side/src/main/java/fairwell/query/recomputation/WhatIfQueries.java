package fairwell.query.recomputation;

import com.mongodb.client.model.Filters;
import com.mongodb.reactivestreams.client.MongoCollection;
import fairwell.kernel.access.Role;
import fairwell.query.casefile.CaseFileSlice;
import fairwell.query.cases.CaseAccess;
import fairwell.query.store.Documents;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.axonframework.queryhandling.QueryHandler;
import org.bson.BsonDocument;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** Answers what would be due if some things were otherwise. */
public class WhatIfQueries {

  /**
   * Who negotiates, pays or answers for the law. Not the person of the case: what was only tried
   * out was said to nobody.
   */
  public static final Set<Role> READERS =
      Set.of(Role.HR, Role.NEGOTIATOR, Role.FINANCE, Role.LEGAL);

  private final MongoCollection<BsonDocument> files;
  private final WhatIfs whatIfs;

  public WhatIfQueries(Documents documents, WhatIfs whatIfs) {
    this.files = documents.named(CaseFileSlice.NAME, BsonDocument.class);
    this.whatIfs = whatIfs;
  }

  @QueryHandler
  public CompletableFuture<@Nullable WhatIf> get(AssumeInCase query) {
    if (query.actor().roles().stream().noneMatch(READERS::contains)) {
      return CompletableFuture.completedFuture(null);
    }
    return Mono.from(
            files.countDocuments(
                Filters.and(
                    Filters.eq("_id", query.caseId()),
                    CaseAccess.readableBy(query.actor(), "summary.scope"),
                    CaseAccess.ofOthers(query.actor(), "summary.scope"))))
        .filter(found -> found > 0)
        .flatMap(_ ->
            Mono.fromSupplier(() -> whatIfs.of(query.caseId(), query.assumptions()))
                .subscribeOn(Schedulers.boundedElastic())
                .flatMap(Mono::justOrEmpty))
        .toFuture();
  }
}
