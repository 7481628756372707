package fairwell.query.papers;

import com.mongodb.client.model.Filters;
import com.mongodb.reactivestreams.client.MongoCollection;
import fairwell.kernel.access.Actor;
import fairwell.kernel.access.Role;
import fairwell.log.read.LogReader;
import fairwell.query.casefile.CaseFileSlice;
import fairwell.query.cases.CaseAccess;
import fairwell.query.store.Documents;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.axonframework.queryhandling.QueryHandler;
import org.bson.BsonDocument;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** Answers with papers: to the leaver, and to those who make, pay or defend what they say. */
public class CasePapersQueries {

  /** Who reads them beside the leaver: they name id number, amounts and address. */
  public static final Set<Role> READERS =
      Collections.unmodifiableSet(EnumSet.of(Role.HR, Role.LEGAL, Role.FINANCE));

  private static final String SCOPE = "summary.scope";

  private final MongoCollection<BsonDocument> cases;
  private final LogReader log;

  public CasePapersQueries(Documents documents, LogReader log) {
    this.cases = documents.named(CaseFileSlice.NAME, BsonDocument.class);
    this.log = log;
  }

  @QueryHandler
  public CompletableFuture<@Nullable CasePapers> get(GetCasePapers query) {
    Actor actor = query.actor();
    return Mono.from(
            cases.countDocuments(
                Filters.and(
                    Filters.eq("_id", query.caseId()),
                    CaseAccess.readableBy(actor, SCOPE),
                    readBy(actor))))
        .filter(found -> found > 0)
        .flatMap(_ ->
            Mono.fromSupplier(() -> DraftsAndSignatures.of(log.readStream(query.caseId())))
                .subscribeOn(Schedulers.boundedElastic())
                .flatMap(Mono::justOrEmpty))
        .map(papers -> papers.seenBy(actor))
        .toFuture();
  }

  private static Bson readBy(Actor actor) {
    if (!Collections.disjoint(actor.roles(), READERS)) {
      return Filters.empty();
    }
    return actor.employee() == null
        ? Filters.in("_id", List.of())
        : Filters.eq(SCOPE + ".employeeId", actor.employee().value());
  }
}
