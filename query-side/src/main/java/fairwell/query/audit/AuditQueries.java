package fairwell.query.audit;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Projections;
import com.mongodb.reactivestreams.client.MongoCollection;
import fairwell.kernel.access.Actor;
import fairwell.kernel.access.Role;
import fairwell.query.caselist.CaseListSlice;
import fairwell.query.cases.CaseAccess;
import fairwell.query.runner.Reached;
import fairwell.query.store.Cursor;
import fairwell.query.store.Documents;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Pattern;
import org.axonframework.queryhandling.QueryHandler;
import org.bson.BsonDocument;
import org.bson.BsonInt64;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Answers what can be asked about the audit trail. */
public class AuditQueries {

  /** The field the trail is ordered by, the highest first. */
  public static final String ORDER = "position";

  private final MongoCollection<AuditEntry> entries;
  private final MongoCollection<BsonDocument> cases;
  private final Reached reached;

  public AuditQueries(Documents documents, AuditSlice slice, Reached reached) {
    this.entries = documents.of(slice);
    this.cases = documents.named(CaseListSlice.NAME, BsonDocument.class);
    this.reached = reached;
  }

  /** Whether the actor reads the trail at all. */
  public static boolean mayRead(Actor actor) {
    return actor.is(Role.AUDITOR) || actor.is(Role.LEGAL) || actor.is(Role.SYSTEM);
  }

  @QueryHandler
  public CompletableFuture<@Nullable AuditPage> find(FindAuditEntries query) {
    long position = reached.position();
    if (!mayRead(query.actor())) {
      return CompletableFuture.completedFuture(new AuditPage(List.of(), null, false, position));
    }
    return visible(query.actor())
        .flatMap(visible ->
            Flux.from(
                    entries
                        .find(Filters.and(filters(query, visible)))
                        .sort(Cursor.order(ORDER, true))
                        .limit(query.limit() + 1))
                .collectList())
        .map(found -> page(found, query.limit(), position))
        .toFuture();
  }

  private static AuditPage page(List<AuditEntry> found, int limit, long position) {
    boolean more = found.size() > limit;
    List<AuditEntry> items = List.copyOf(more ? found.subList(0, limit) : found);
    String next =
        more
            ? new Cursor(
                    ORDER, true, new BsonInt64(items.getLast().position()), items.getLast().id())
                .text()
            : null;
    return new AuditPage(items, next, more, position);
  }

  /** Leaves out what is about cases the actor may not read. */
  private Mono<Bson> visible(Actor actor) {
    Bson readable = CaseAccess.readableBy(actor, "summary.scope");
    if (actor.units().isEmpty()) {
      return ids(Filters.and(Filters.eq("summary.scope.hidden", true), Filters.nor(readable)))
          .map(hidden -> hidden.isEmpty() ? Filters.empty() : Filters.nin("about", hidden));
    }
    // Bound to units: only what is about their cases.
    return ids(readable).map(own -> Filters.in("about", own));
  }

  private Mono<List<String>> ids(Bson filter) {
    return Flux.from(cases.find(filter).projection(Projections.include("_id")))
        .map(row -> row.getString("_id").getValue())
        .collectList();
  }

  private static List<Bson> filters(FindAuditEntries query, Bson visible) {
    List<Bson> filters = new ArrayList<>();
    filters.add(visible);
    if (query.about() != null) {
      filters.add(Filters.eq("about", query.about()));
    }
    if (query.who() != null) {
      filters.add(Filters.eq("actor", query.who()));
    }
    if (query.event() != null) {
      filters.add(Filters.regex("event", Pattern.compile("^" + Pattern.quote(query.event()))));
    }
    if (query.cursor() != null) {
      filters.add(Cursor.parse(query.cursor(), ORDER, true).after());
    }
    return filters;
  }
}
