package fairwell.query.recomputation;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Projections;
import com.mongodb.reactivestreams.client.MongoCollection;
import fairwell.kernel.access.Role;
import fairwell.kernel.preparation.PreparationReport;
import fairwell.query.casefile.CaseFileSlice;
import fairwell.query.cases.CaseAccess;
import fairwell.query.personal.Standings;
import fairwell.query.store.Documents;
import java.util.List;
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
  private final Standings standings;

  public WhatIfQueries(Documents documents, WhatIfs whatIfs, Standings standings) {
    this.standings = standings;
    this.files = documents.named(CaseFileSlice.NAME, BsonDocument.class);
    this.whatIfs = whatIfs;
  }

  @QueryHandler
  public CompletableFuture<@Nullable WhatIf> get(AssumeInCase query) {
    if (query.actor().roles().stream().noneMatch(READERS::contains)) {
      return CompletableFuture.completedFuture(null);
    }
    return Mono.from(
            files
                .find(
                    Filters.and(
                        Filters.eq("_id", query.caseId()),
                        CaseAccess.readableBy(query.actor(), "summary.scope"),
                        CaseAccess.ofOthers(query.actor(), "summary.scope")))
                .projection(Projections.include(RuleChange.EMPLOYEE)))
        .flatMap(file ->
            standings
                .of(List.of(RuleChange.employee(file)))
                .map(closed -> closed.isEmpty() || query.actor().is(Role.LEGAL)))
        .flatMap(open -> open ? computed(query) : Mono.<WhatIf>just(new WhatIf.Restricted()))
        .toFuture();
  }

  private Mono<WhatIf> computed(AssumeInCase query) {
    boolean steps = query.actor().roles().stream().anyMatch(PreparationReport.READERS::contains);
    return Mono.fromSupplier(() -> whatIfs.of(query.caseId(), query.assumptions()))
        .subscribeOn(Schedulers.boundedElastic())
        .flatMap(Mono::justOrEmpty)
        .map(answer ->
            answer instanceof WhatIf.Computed computed && !steps
                ? computed.withoutSteps()
                : answer);
  }
}
