package fairwell.query.departure;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import com.mongodb.reactivestreams.client.MongoCollection;
import fairwell.kernel.access.Actor;
import fairwell.kernel.access.Role;
import fairwell.query.caselist.CaseListSlice;
import fairwell.query.caselist.CaseRow;
import fairwell.query.cases.CaseAccess;
import fairwell.query.runner.Reached;
import fairwell.query.store.Documents;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.axonframework.queryhandling.QueryHandler;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Answers what can be asked about departures that were ordered together. */
public class DepartureQueries {

  /** Those who order them, and counsel. */
  public static final Set<Role> READERS = Set.of(Role.HR, Role.LEGAL);

  private static final int NEWEST = 20;

  private final MongoCollection<OrderedDepartures> orders;
  private final MongoCollection<CaseRow> cases;
  private final Reached reached;

  public DepartureQueries(
      Documents documents, DepartureSlice slice, CaseListSlice list, Reached reached) {
    this.orders = documents.of(slice);
    this.cases = documents.of(list);
    this.reached = reached;
  }

  @QueryHandler
  public CompletableFuture<@Nullable Departures> find(FindDepartures query) {
    long position = reached.position();
    if (query.actor().roles().stream().noneMatch(READERS::contains)) {
      return CompletableFuture.completedFuture(new Departures(List.of(), position));
    }
    String id = query.batchId();
    return Flux.from(
            orders
                .find(id == null ? Filters.empty() : Filters.eq("_id", id))
                .sort(Sorts.descending("orderedAt"))
                .limit(NEWEST))
        .concatMap(order -> seen(order, query.actor()))
        .filter(order -> !order.rows().isEmpty())
        .collectList()
        .map(seen -> new Departures(seen, position))
        .toFuture();
  }

  private Mono<Departures.Order> seen(OrderedDepartures order, Actor actor) {
    List<String> ids = order.rows().stream().map(OrderedDepartures.Row::caseId).toList();
    return Flux.from(cases.find(Filters.in("_id", ids)))
        .collectMap(CaseRow::id)
        .map(found ->
            new Departures.Order(
                order.id(),
                order.orderedBy(),
                order.orderedAt(),
                order.reason(),
                order.rows().size(),
                order.rows().stream()
                    .flatMap(row -> seen(row, order, found, actor).stream())
                    .toList()));
  }

  /** As their cases are: who may not know of a case does not see its row. */
  private static Optional<Departures.Row> seen(
      OrderedDepartures.Row row, OrderedDepartures order, Map<String, CaseRow> found, Actor actor) {
    CaseRow of = found.get(row.caseId());
    if (of == null) {
      return mayKnow(row, order, actor)
          ? Optional.of(new Departures.Row(row, null))
          : Optional.empty();
    }
    return CaseAccess.mayRead(actor, of.summary().scope())
        ? Optional.of(new Departures.Row(row, of.seenBy(actor)))
        : Optional.empty();
  }

  /** A departure without a case is known to who ordered it, and to HR and counsel of its unit. */
  private static boolean mayKnow(OrderedDepartures.Row row, OrderedDepartures order, Actor actor) {
    boolean own = actor.employee() != null && actor.employee().value().equals(row.employeeId());
    return !own
        && (order.orderedBy().equals(actor.id().value())
            || actor.units().isEmpty()
            || actor.units().contains(row.orgUnit()));
  }
}
